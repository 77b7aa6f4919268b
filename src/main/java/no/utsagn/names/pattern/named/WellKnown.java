package no.utsagn.names.pattern.named;

import java.util.Optional;
import java.util.Set;
import no.utsagn.names.word.Hit;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Numerals;
import no.utsagn.names.word.Rule;
import no.utsagn.names.word.WordSet;

/** Universities and hospitals by their letters, and chains that everybody knows: "UiT", "Ahus", "Rema 1000". */
final class WellKnown implements Rule {

    private static final Set<String> ANYHOW =
            WordSet.of("ntnu nmbu oslomet ikea rema coop elkjøp europris plantasjen unn ahus "
                    + "byggmakker rikshospitalet fretex nordlandssykehuset finnmarkssykehuset hålogalandssykehuset");
    private static final Set<String> WRITTEN = Set.of(
            "UiT",
            "UIT",
            "UiO",
            "UIO",
            "UiB",
            "UIB",
            "UiA",
            "UIA",
            "UiS",
            "UIS",
            "USN",
            "HVL",
            "OUS",
            "XXL",
            "Kiwi",
            "KIWI",
            "Haukeland",
            "Ullevål");
    private static final int SHOP_NUMBER = 1000;

    private final Wordings wordings;

    WellKnown(Wordings wordings) {
        this.wordings = wordings;
    }

    @Override
    public Optional<Hit> at(Line line, int i) {
        boolean known = ANYHOW.contains(line.folded(i))
                || (line.word(i).capital() && WRITTEN.contains(line.written(i)))
                || (line.folded(i).equals("uit") && line.joinedBefore(i).equals("på"));
        if (!known) {
            return Optional.empty();
        }
        boolean numbered = Numerals.digits(line.joined(i + 1), 4).orElse(0) == SHOP_NUMBER;
        return wordings.organisation(line, i, numbered ? i + 1 : i);
    }
}
