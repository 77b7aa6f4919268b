package no.utsagn.base;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The states of one thing, oldest first. The last is how it is now. It can be read by people, and it is what two copies
 * of a study are merged on: their nearest common ancestor, however the copies travelled.
 *
 * @param revisions never empty; every revision stands after those of its parents that are known here
 */
public record History<F>(List<Revision<F>> revisions) {

    private static final Comparator<RevisionId> BY_TEXT = Comparator.comparing(RevisionId::toString);

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

    /** Whether this history goes on from another: it knows how the other is now, and may know more. */
    public boolean knows(History<F> other) {
        return ancestry().contains(other.head().id());
    }

    /**
     * The revisions that both histories descend from and from which no other such revision descends: the base of a
     * three-way merge. None if they share none; several where copies crossed.
     */
    public List<Revision<F>> nearestCommon(History<F> other) {
        Set<RevisionId> common = new HashSet<>(ancestry());
        common.retainAll(other.ancestry());
        Set<RevisionId> passed = new HashSet<>();
        List<Revision<F>> nearest = new ArrayList<>();
        for (int i = revisions.size() - 1; i >= 0; i--) {
            Revision<F> candidate = revisions.get(i);
            if (!common.contains(candidate.id())) {
                continue;
            }
            if (!passed.contains(candidate.id())) {
                nearest.add(candidate);
                passed.addAll(ancestry(candidate.id()));
            }
        }
        return nearest;
    }

    /**
     * Two histories of one thing made one. Where one goes on from the other and nothing else is wanted there is no new
     * revision. Otherwise the last one has both as parents. If nobody decided anything its id and stamp follow from its
     * parents, so that each of two copies comes to the same history by itself.
     *
     * @param fields how the thing is to be
     * @param decided who decided that, where anybody did
     */
    public History<F> united(History<F> other, F fields, Optional<Stamp> decided) {
        return united(other, fields, decided, () -> Optional.empty());
    }

    /**
     * The same, so that copies that went round come to one state in whichever order they met, and have nothing more to
     * tell each other.
     *
     * @param set what the fields say that is chosen and not written: an id must not tell words that may be taken out
     */
    public History<F> united(History<F> other, F fields, Optional<Stamp> decided, Function<F, String> set) {
        Optional<RevisionId> round =
                decided.isPresent() ? Optional.empty() : Optional.of(RevisionId.of(made(other), set.apply(fields)));
        for (History<F> one : List.of(this, other)) {
            if (round.filter(one.head().id()::equals).isPresent() && fields.equals(one.now())) {
                return withThoseOf(other, one.head().id());
            }
        }
        return united(
                other,
                fields,
                decided,
                () -> round.filter(id -> find(id).or(() -> other.find(id)).isEmpty()));
    }

    /** What somebody made, of all that both heads came from: states that put others together aside. */
    private Set<RevisionId> made(History<F> other) {
        Set<RevisionId> made = new HashSet<>();
        for (History<F> one : List.of(this, other)) {
            Set<RevisionId> ancestry = one.ancestry();
            one.revisions.stream()
                    .filter(revision -> revision.parents().size() < 2 && ancestry.contains(revision.id()))
                    .map(Revision::id)
                    .forEach(made::add);
        }
        return made;
    }

    private History<F> united(
            History<F> other, F fields, Optional<Stamp> decided, Supplier<Optional<RevisionId>> round) {
        if (knows(other) && fields.equals(now())) {
            return withThoseOf(other, head().id());
        }
        if (other.knows(this) && fields.equals(other.now())) {
            return withThoseOf(other, other.head().id());
        }
        boolean ours = knows(other);
        boolean theirs = other.knows(this);
        List<RevisionId> parents = ours
                ? List.of(head().id())
                : theirs
                        ? List.of(other.head().id())
                        : Stream.of(head().id(), other.head().id())
                                .sorted(BY_TEXT)
                                .toList();
        Revision<F> last = new Revision<>(
                decided.isPresent()
                        ? RevisionId.random()
                        : round.get()
                                .filter(id -> !ours && !theirs)
                                .orElseGet(() ->
                                        RevisionId.of(head().id(), other.head().id())),
                parents,
                decided.orElseGet(() -> later(head().stamp(), other.head().stamp())),
                fields);
        List<Revision<F>> all = new ArrayList<>(sorted(other));
        all.add(last);
        return new History<>(all);
    }

    private static Stamp later(Stamp one, Stamp other) {
        int order = Comparator.comparing(Stamp::at)
                .thenComparing(s -> s.by().toString())
                .compare(one, other);
        return order >= 0 ? one : other;
    }

    private History<F> withThoseOf(History<F> other, RevisionId last) {
        if (other.revisions.stream().allMatch(r -> find(r.id()).isPresent())
                && head().id().equals(last)) {
            return this;
        }
        List<Revision<F>> all = new ArrayList<>(sorted(other));
        Revision<F> head = find(last).or(() -> other.find(last)).orElseThrow();
        all.remove(head);
        all.add(head);
        return new History<>(all);
    }

    /** The revisions of both, each after its parents; ours where both have one. The order follows from them alone. */
    private List<Revision<F>> sorted(History<F> other) {
        Map<RevisionId, Revision<F>> left = new HashMap<>();
        other.revisions.forEach(r -> left.put(r.id(), r));
        revisions.forEach(r -> left.put(r.id(), r));
        Map<RevisionId, Integer> waits = new HashMap<>();
        Map<RevisionId, List<Revision<F>>> children = new HashMap<>();
        for (Revision<F> revision : left.values()) {
            int known = 0;
            for (RevisionId parent : revision.parents()) {
                if (left.containsKey(parent)) {
                    known++;
                    children.computeIfAbsent(parent, p -> new ArrayList<>()).add(revision);
                }
            }
            waits.put(revision.id(), known);
        }
        PriorityQueue<Revision<F>> ready = new PriorityQueue<>(
                Comparator.<Revision<F>, Instant>comparing(r -> r.stamp().at()).thenComparing(Revision::id, BY_TEXT));
        left.values().stream().filter(r -> waits.getOrDefault(r.id(), 0) == 0).forEach(ready::add);
        List<Revision<F>> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            Revision<F> next = ready.remove();
            sorted.add(next);
            for (Revision<F> child : children.getOrDefault(next.id(), List.of())) {
                int open = waits.getOrDefault(child.id(), 0) - 1;
                waits.put(child.id(), open);
                if (open == 0) {
                    ready.add(child);
                }
            }
        }
        return sorted;
    }

    /** The same thing changed by nobody: what must be so follows from the state now, in each copy alike. */
    public History<F> thenOfItself(F fields) {
        return fields.equals(now())
                ? this
                : with(new Revision<>(
                        RevisionId.of(head().id(), head().id()), List.of(head().id()), head().stamp(), fields));
    }

    /** The same history where the newest state says something else, for what changes without anybody's doing. */
    public History<F> headSaying(F fields) {
        List<Revision<F>> same = new ArrayList<>(revisions);
        same.set(same.size() - 1, new Revision<>(head().id(), head().parents(), head().stamp(), fields));
        return new History<>(same);
    }

    /** The same history where what another says of the revisions that both have is what counts. */
    public History<F> saidAsIn(History<F> other) {
        Map<RevisionId, Revision<F>> said = new HashMap<>();
        other.revisions.forEach(r -> said.put(r.id(), r));
        return new History<>(
                revisions.stream().map(r -> said.getOrDefault(r.id(), r)).toList());
    }

    private Set<RevisionId> ancestry() {
        return ancestry(head().id());
    }

    private Set<RevisionId> ancestry(RevisionId from) {
        Map<RevisionId, Revision<F>> byId = new HashMap<>();
        revisions.forEach(r -> byId.put(r.id(), r));
        Set<RevisionId> seen = new HashSet<>();
        Deque<RevisionId> open = new ArrayDeque<>(List.of(from));
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
