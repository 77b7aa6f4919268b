package no.utsagn.base;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The states of one thing, oldest first. The last is how it is now. It can be read by people, and it is what two copies
 * of a study are merged on: their nearest common ancestor, however the copies travelled.
 *
 * @param revisions never empty; every revision stands after those of its parents that are known here
 */
public record History<F>(List<Revision<F>> revisions) {

    public History {
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("a history without a revision");
        }
        revisions = List.copyOf(revisions);
    }

    /** The history of something that has just been made. */
    public static <F> History<F> start(F fields, Stamp stamp) {
        return new History<>(List.of(new Revision<>(RevisionId.random(), List.of(), stamp, fields)));
    }

    /** How the thing is now. */
    public F now() {
        return head().fields();
    }

    /** The newest revision. */
    public Revision<F> head() {
        return revisions.get(revisions.size() - 1);
    }

    /** The first revision, which tells who made the thing and when. */
    public Revision<F> first() {
        return revisions.get(0);
    }

    /** The same thing changed. Fields that are equal to those of now make no revision. */
    public History<F> then(F fields, Stamp stamp) {
        return fields.equals(now())
                ? this
                : with(new Revision<>(RevisionId.random(), List.of(head().id()), stamp, fields));
    }

    /** The same history, grown by a revision made elsewhere or here. */
    public History<F> with(Revision<F> next) {
        List<Revision<F>> longer = new ArrayList<>(revisions);
        longer.add(next);
        return new History<>(longer);
    }

    /** Rewrites what every revision says, keeping ids, parents and stamps: for taking names out of what has been. */
    public History<F> rewritten(UnaryOperator<F> change) {
        return new History<>(revisions.stream()
                .map(r -> new Revision<>(r.id(), r.parents(), r.stamp(), change.apply(r.fields())))
                .toList());
    }

    /** The revision with this id, if this history holds it. */
    public Optional<Revision<F>> find(RevisionId id) {
        return revisions.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /**
     * The newest revision that both histories descend from: the base of a three-way merge. Empty if they share none.
     * Where several qualify (copies that crossed), the one latest in this history is taken.
     */
    public Optional<Revision<F>> nearestCommonAncestor(History<F> other) {
        Set<RevisionId> theirs = other.ancestry();
        Set<RevisionId> ours = ancestry();
        for (int i = revisions.size() - 1; i >= 0; i--) {
            Revision<F> candidate = revisions.get(i);
            if (ours.contains(candidate.id()) && theirs.contains(candidate.id())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private Set<RevisionId> ancestry() {
        Map<RevisionId, Revision<F>> byId = new HashMap<>();
        revisions.forEach(r -> byId.put(r.id(), r));
        Set<RevisionId> seen = new HashSet<>();
        Deque<RevisionId> open = new ArrayDeque<>(List.of(head().id()));
        while (!open.isEmpty()) {
            RevisionId id = open.pop();
            Revision<F> revision = byId.get(id);
            if (seen.add(id) && revision != null) {
                open.addAll(revision.parents());
            }
        }
        return seen;
    }
}
