package no.utsagn.app.people;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.transcript.people.Participant;

/**
 * Something else to be said of a participant.
 *
 * @param value in words: the name of a role, a site, a round, of cases with ";" between them; empty to say nothing any
 *     more
 */
public record FactChange(Id<Participant> who, Fact fact, Optional<String> value) {

    /** Without the value, which may tell who somebody is. */
    @Override
    public String toString() {
        return "FactChange of " + fact.kind() + " of " + who;
    }
}
