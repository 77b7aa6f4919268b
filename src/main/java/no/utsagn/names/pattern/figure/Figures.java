package no.utsagn.names.pattern.figure;

import java.util.List;
import no.utsagn.names.ladder.Ladders;
import no.utsagn.names.word.Rule;

/** The rules for dates, ages, addresses and identifying numbers. */
public final class Figures {

    private Figures() {}

    /** @param ladders for the words that are proposed */
    public static List<Rule> rules(Ladders ladders) {
        return List.of(
                new Dates(ladders),
                new BirthYears(ladders),
                new Ages(ladders),
                new Streets(),
                PostTowns.load(),
                new Plates(),
                new OrganisationNumbers(),
                new SpokenNumbers());
    }
}
