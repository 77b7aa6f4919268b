package no.utsagn.names.pattern.figure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.utsagn.language.Span;
import no.utsagn.names.ladder.Ladders;
import no.utsagn.names.ladder.Step;
import no.utsagn.names.word.Calendar;
import no.utsagn.names.word.Hit;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Numerals;
import no.utsagn.names.word.Rule;
import no.utsagn.transcript.entity.EntityKind;

/** The year somebody was born in: "født i 1974", "årgang 74", "eg er 74-modell". */
final class BirthYears implements Rule {

    private static final Set<String> BORN = Set.of("født", "fødd", "fødde", "fødte", "årgang");
    private static final Set<String> IS = Set.of("er", "e", "var", "va", "æ");
    private static final int MONTHS = 12;
    private static final String MODEL = "-modell";

    private final Ladders ladders;

    BirthYears(Ladders ladders) {
        this.ladders = ladders;
    }

    @Override
    public Optional<Hit> at(Line line, int i) {
        String word = line.folded(i);
        if (BORN.contains(word)) {
            Optional<Hit> day = spokenDay(line, i + 1);
            if (day.isPresent() || Calendar.shortMonth(line.folded(i + 2)).isPresent()) {
                return day;
            }
            int at = line.joined(i + 1).equals("i") ? i + 2 : i + 1;
            String year = line.word(at).joined() || line.gapBefore(at).matches("\\s[-–'’]") ? line.folded(at) : "";
            return year(year).map(full -> hit(line.span(at, at), full));
        }
        if (word.endsWith(MODEL) && IS.contains(line.joinedBefore(i))) {
            return year(word.substring(0, word.length() - MODEL.length())).map(full -> hit(line.span(i, i), full));
        }
        return Optional.empty();
    }

    /** "tolvte i tredje sekstini": the day and the month by their number. */
    private static Optional<Hit> spokenDay(Line line, int i) {
        boolean month = line.joined(i + 1).equals("i")
                && Numerals.ordinal(line.joined(i)).isPresent()
                && Numerals.ordinal(line.joined(i + 2)).orElse(MONTHS + 1) <= MONTHS;
        if (!month) {
            return Optional.empty();
        }
        boolean year = Numerals.cardinal(line.joined(i + 3)).isPresent();
        return Optional.of(new Hit(line.span(i, year ? i + 3 : i + 2), EntityKind.DATE, "[fødselsdato]"));
    }

    private static Optional<String> year(String word) {
        OptionalInt two = word.length() == 2 ? Numerals.digits(word, 2) : OptionalInt.empty();
        if (two.isPresent()) {
            return Optional.of((two.getAsInt() < 30 ? "20" : "19") + word);
        }
        return Calendar.year(word).isPresent() ? Optional.of(word) : Optional.empty();
    }

    private Hit hit(Span span, String year) {
        String wording =
                ladders.proposed(EntityKind.DATE, year).map(Step::words).orElse("[fødselsår]");
        return new Hit(span, EntityKind.DATE, wording);
    }
}
