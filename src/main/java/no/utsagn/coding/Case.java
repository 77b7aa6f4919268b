package no.utsagn.coding;

import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.transcript.people.Participant;

/** A named set of participants who are looked at together: a candidate and their employer. */
public record Case(Id<Case> id, String name, Set<Id<Participant>> participants) {

    public Case {
        participants = Set.copyOf(participants);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a case without a name");
        }
    }

    @Override
    public String toString() {
        return "Case " + id;
    }
}
