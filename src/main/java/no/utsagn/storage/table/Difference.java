package no.utsagn.storage.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Revision;
import no.utsagn.storage.row.Changes;
import no.utsagn.storage.row.Rows;

/** Finds which things differ between two collections, and hands on only these. */
final class Difference {

    /** Writes a thing that keeps no history. */
    interface Writer<T> {
        void write(T thing, int place, Rows rows);
    }

    /** Writes a thing with a history, leaving out the revisions before {@code from}. */
    interface HistoryWriter<T> {
        void write(T thing, int place, int from, Rows rows);
    }

    private record Placed<T>(T thing, int place) {}

    private final Changes changes;

    Difference(Changes changes) {
        this.changes = changes;
    }

    <T> void items(Items<T> before, Items<T> after, Writer<T> writer) {
        pairs(
                before,
                after,
                Object::equals,
                (was, is) -> changes.between(
                        rows -> was.ifPresent(p -> writer.write(p.thing(), p.place(), rows)),
                        rows -> is.ifPresent(p -> writer.write(p.thing(), p.place(), rows))));
    }

    /** @param same whether nothing at all differs between two things, the order of their parts included */
    <T, F> void histories(
            Items<T> before,
            Items<T> after,
            Function<T, History<F>> history,
            BiPredicate<T, T> same,
            HistoryWriter<T> writer) {
        pairs(before, after, same, (was, is) -> {
            int from = shared(revisions(was, history), revisions(is, history));
            changes.between(
                    rows -> was.ifPresent(p -> writer.write(p.thing(), p.place(), from, rows)),
                    rows -> is.ifPresent(p -> writer.write(p.thing(), p.place(), from, rows)));
        });
    }

    private interface Pair<T> {
        void differ(Optional<Placed<T>> was, Optional<Placed<T>> is);
    }

    /**
     * Whether two things are one object, and so differ in nothing. Quick; and needed where two that are equal may still
     * keep their parts in another order.
     */
    @SuppressWarnings("ReferenceEquality")
    static boolean one(Object before, Object after) {
        return before == after;
    }

    private static <T> void pairs(Items<T> before, Items<T> after, BiPredicate<T, T> same, Pair<T> pair) {
        if (one(before, after)) {
            return;
        }
        Map<Id<T>, Placed<T>> old = new HashMap<>();
        placed(before, (id, thing) -> old.put(id, thing));
        placed(after, (id, is) -> {
            Optional<Placed<T>> was = Optional.ofNullable(old.remove(id));
            boolean unchanged = was.isPresent()
                    && was.get().place() == is.place()
                    && same.test(was.get().thing(), is.thing());
            if (!unchanged) {
                pair.differ(was, Optional.of(is));
            }
        });
        old.values().forEach(was -> pair.differ(Optional.of(was), Optional.empty()));
    }

    private interface PlacedThing<T> {
        void at(Id<T> id, Placed<T> thing);
    }

    private static <T> void placed(Items<T> items, PlacedThing<T> each) {
        int place = 0;
        for (Id<T> id : items.ids()) {
            each.at(id, new Placed<>(items.get(id), place++));
        }
    }

    private static <T, F> List<Revision<F>> revisions(Optional<Placed<T>> thing, Function<T, History<F>> history) {
        return thing.map(p -> history.apply(p.thing()).revisions()).orElse(List.of());
    }

    /** How many things two lists share at their beginning. */
    static <T> int shared(List<T> one, List<T> other) {
        int most = Math.min(one.size(), other.size());
        int n = 0;
        while (n < most && one.get(n).equals(other.get(n))) {
            n++;
        }
        return n;
    }

    /** A single thing that may have changed. */
    <T> void thing(T before, T after, Writer<T> writer) {
        if (!before.equals(after)) {
            changes.between(rows -> writer.write(before, 0, rows), rows -> writer.write(after, 0, rows));
        }
    }

    void rows(Consumer<Rows> before, Consumer<Rows> after) {
        changes.between(before, after);
    }
}
