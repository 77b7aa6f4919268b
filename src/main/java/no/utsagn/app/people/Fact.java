package no.utsagn.app.people;

import java.util.Optional;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.coding.Case;
import no.utsagn.language.SortOrder;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;

/**
 * One thing that can be said of a participant: a column of the table of participants.
 *
 * @param attribute its name, for {@link Kind#ATTRIBUTE} alone; else empty
 */
public record Fact(Kind kind, String attribute) {

    /** What sort of thing it is. */
    public enum Kind {
        ROLE,
        SITE,
        ROUND,
        CASES,
        ATTRIBUTE
    }

    /** What stands between the names of two cases of one person. */
    public static final String BETWEEN_CASES = "; ";

    public static final Fact ROLE = new Fact(Kind.ROLE, "");
    public static final Fact SITE = new Fact(Kind.SITE, "");
    public static final Fact ROUND = new Fact(Kind.ROUND, "");
    public static final Fact CASES = new Fact(Kind.CASES, "");

    public Fact {
        if ((kind == Kind.ATTRIBUTE) == attribute.isBlank()) {
            throw new IllegalArgumentException("an attribute has a name, and nothing else has");
        }
    }

    /** What an attribute of this name says. */
    public static Fact attribute(String name) {
        return new Fact(Kind.ATTRIBUTE, name);
    }

    /** What is said of somebody now, in words; the names of several cases in alphabetical order. */
    public Optional<String> of(People people, Id<Participant> who) {
        Participant person = people.participants().get(who);
        return switch (kind) {
            case ROLE -> Optional.of(people.roles().get(person.role()).singular());
            case SITE -> person.site().flatMap(people.sites()::find).map(Site::name);
            case ROUND -> person.fields().round().map(Round::name);
            case CASES ->
                Optional.of(people.cases().stream()
                                .filter(group -> group.participants().contains(who))
                                .map(Case::name)
                                .sorted(SortOrder.norwegian())
                                .collect(Collectors.joining(BETWEEN_CASES)))
                        .filter(names -> !names.isEmpty());
            case ATTRIBUTE -> person.attributes().get(attribute);
        };
    }
}
