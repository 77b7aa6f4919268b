package no.utsagn.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Four colleagues, each with a copy, change one thing and take in each other's copies in any order. */
class HistoryPropertyTest {

    private static final int COPIES = 4;
    private static final Stamp STAMP = new Stamp(new UUID(0, 1), Instant.EPOCH);

    /** One act: the copy {@code at} takes in the copy {@code from}, or is changed where these are the same. */
    record Act(int at, int from) {}

    @Property
    void theNearestCommonAncestorIsThatOfTheNaiveOracle(@ForAll("acts") List<Act> acts) {
        List<History<Integer>> copies = played(acts);
        for (History<Integer> ours : copies) {
            for (History<Integer> theirs : copies) {
                assertThat(ours.nearestCommon(theirs).stream().findFirst()).isEqualTo(oracle(ours, theirs));
            }
        }
    }

    @Property
    void nothingSharedIsNewerThanTheNearestCommonAncestor(@ForAll("acts") List<Act> acts) {
        List<History<Integer>> copies = played(acts);
        History<Integer> ours = copies.get(0);
        History<Integer> theirs = copies.get(1);
        Revision<Integer> nearest =
                ours.nearestCommon(theirs).stream().findFirst().orElseThrow();
        Set<RevisionId> shared = ancestors(ours, ours.head().id());
        shared.retainAll(ancestors(theirs, theirs.head().id()));

        assertThat(shared).contains(nearest.id());
        shared.remove(nearest.id());
        assertThat(shared).noneMatch(id -> ancestors(ours, id).contains(nearest.id()));
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Integer> copy = Arbitraries.integers().between(0, COPIES - 1);
        return Combinators.combine(copy, copy).as(Act::new).list().ofMaxSize(20);
    }

    private static List<History<Integer>> played(List<Act> acts) {
        History<Integer> made = History.start(0, STAMP);
        List<History<Integer>> copies = new ArrayList<>();
        for (int i = 0; i < COPIES; i++) {
            copies.add(made);
        }
        int fields = 1;
        for (Act act : acts) {
            History<Integer> ours = copies.get(act.at());
            copies.set(
                    act.at(),
                    act.at() == act.from() ? ours.then(fields, STAMP) : merged(ours, copies.get(act.from()), fields));
            fields++;
        }
        return copies;
    }

    private static History<Integer> merged(History<Integer> ours, History<Integer> theirs, int fields) {
        Set<Revision<Integer>> all = new LinkedHashSet<>(ours.revisions());
        all.addAll(theirs.revisions());
        List<RevisionId> parents = List.of(ours.head().id(), theirs.head().id());
        return new History<>(List.copyOf(all)).with(new Revision<>(RevisionId.random(), parents, STAMP, fields));
    }

    /** Of the shared revisions that no other shared one descends from, the one that stands last in our history. */
    private static Optional<Revision<Integer>> oracle(History<Integer> ours, History<Integer> theirs) {
        Set<RevisionId> shared = ancestors(ours, ours.head().id()).stream()
                .filter(id -> ancestors(theirs, theirs.head().id()).contains(id))
                .collect(Collectors.toSet());
        return ours.revisions().stream()
                .filter(revision -> shared.contains(revision.id()))
                .filter(revision -> shared.stream()
                        .noneMatch(other -> !other.equals(revision.id())
                                && ancestors(ours, other).contains(revision.id())))
                .reduce((earlier, later) -> later);
    }

    private static Set<RevisionId> ancestors(History<Integer> history, RevisionId id) {
        Set<RevisionId> found = new HashSet<>(Set.of(id));
        history.find(id).orElseThrow().parents().forEach(parent -> found.addAll(ancestors(history, parent)));
        return found;
    }
}
