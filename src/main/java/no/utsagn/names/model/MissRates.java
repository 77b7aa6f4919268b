package no.utsagn.names.model;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import no.utsagn.transcript.entity.EntityKind;

/**
 * How much all finders together overlooked in written Norwegian in which people had marked the names (NorNE dev): the
 * share of the words of names that lie in no find that proposes a name. For speech in dialect nothing was measured.
 */
public final class MissRates {

    /** A kind of text that was measured by itself. */
    public enum TextKind {
        /** Bokmål with capitals. */
        BOKMAAL("nob"),
        /** Nynorsk with capitals. */
        NYNORSK("nno"),
        /** Both, in small letters. */
        SMALL_LETTERS("lower");

        private final String code;

        TextKind(String code) {
            this.code = code;
        }
    }

    private final ModelCard card;

    private MissRates(ModelCard card) {
        this.card = card;
    }

    /** The rates of the finders that come along, as they were measured when the model was trained. */
    public static MissRates shipped() {
        return new MissRates(ModelCard.shipped());
    }

    /** The share that was overlooked, from 0 to 1; empty if that was not measured. */
    public OptionalDouble of(TextKind text, EntityKind names) {
        Optional<String> rate =
                card.value("missed." + text.code + "." + names.name().toLowerCase(Locale.ROOT));
        return rate.map(value -> OptionalDouble.of(Double.parseDouble(value))).orElseGet(OptionalDouble::empty);
    }

    @Override
    public String toString() {
        return "miss rates";
    }
}
