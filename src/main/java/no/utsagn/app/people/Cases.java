package no.utsagn.app.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.coding.Case;
import no.utsagn.transcript.people.Participant;

/** Cases with other people in them. */
final class Cases {

    private Cases() {}

    static Case with(Case group, Collection<Id<Participant>> more) {
        Set<Id<Participant>> all = new HashSet<>(group.participants());
        return all.addAll(more) ? new Case(group.id(), group.name(), all) : group;
    }

    static Case without(Case group, Collection<Id<Participant>> gone) {
        Set<Id<Participant>> left = new HashSet<>(group.participants());
        return left.removeAll(gone) ? new Case(group.id(), group.name(), left) : group;
    }
}
