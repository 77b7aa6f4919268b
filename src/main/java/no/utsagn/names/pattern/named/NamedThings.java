package no.utsagn.names.pattern.named;

import java.util.List;
import no.utsagn.names.ladder.Ladders;
import no.utsagn.names.word.Rule;

/** The rules for Nav offices, schools, firms, institutions, and persons by office and place. */
public final class NamedThings {

    private NamedThings() {}

    /** @param ladders for places, trades, and the words that are proposed */
    public static List<Rule> rules(Ladders ladders) {
        PlaceNames places = new PlaceNames(ladders);
        Wordings wordings = new Wordings(ladders);
        return List.of(
                new NavOffices(places, wordings),
                new Organisations(ladders, wordings),
                new Houses(places, wordings),
                new WellKnown(wordings),
                new Officials(places));
    }
}
