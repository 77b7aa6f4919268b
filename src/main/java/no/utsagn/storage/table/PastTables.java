package no.utsagn.storage.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.utsagn.base.Stamp;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Changes;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;
import no.utsagn.study.Change;
import no.utsagn.study.Deletion;
import no.utsagn.study.Past;

/** What has happened to the things of a study, for merging. */
final class PastTables {

    private static final Table CHANGE = Table.of("thing_change", "thing id", "coder made_at");
    private static final Table DELETION = Table.of("deletion", "thing id", "coder made_at head");
    private static final Table LIFTED = Table.of("lifted_deletion", "id", "");

    /** What lifted deletions are kept under while they are compared: they belong to nothing. */
    private static final UUID NOTHING = new UUID(0, 0);

    static final List<Table> ALL = List.of(CHANGE, DELETION, LIFTED);

    private PastTables() {}

    static void difference(Past before, Past after, Changes changes) {
        if (Difference.one(before, after)) {
            return;
        }
        between(
                before.changes(),
                after.changes(),
                changes,
                (thing, rows) -> (change) -> rows.add(
                        CHANGE,
                        thing,
                        change.id(),
                        change.stamp().by(),
                        change.stamp().at()));
        between(
                before.deletions(),
                after.deletions(),
                changes,
                (thing, rows) -> (deletion) -> rows.add(
                        DELETION,
                        thing,
                        deletion.id(),
                        deletion.stamp().map(Stamp::by),
                        deletion.stamp().map(Stamp::at),
                        deletion.head()));
        between(
                Map.of(NOTHING, before.lifted()),
                Map.of(NOTHING, after.lifted()),
                changes,
                (none, rows) -> (id) -> rows.add(LIFTED, id));
    }

    private interface Writer<T> {
        Consumer<T> of(UUID thing, Rows rows);
    }

    /** Writes, of the sets of both, only what the other lacks. */
    private static <T> void between(
            Map<UUID, Set<T>> before, Map<UUID, Set<T>> after, Changes changes, Writer<T> writer) {
        if (!Difference.one(before, after)) {
            changes.between(
                    rows -> those(before, after, (thing, one) -> writer.of(thing, rows)
                            .accept(one)),
                    rows -> those(after, before, (thing, one) -> writer.of(thing, rows)
                            .accept(one)));
        }
    }

    private static <T> void those(Map<UUID, Set<T>> of, Map<UUID, Set<T>> other, BiConsumer<UUID, T> each) {
        of.forEach((thing, set) -> {
            Set<T> known = other.getOrDefault(thing, Set.of());
            if (!Difference.one(set, known)) {
                set.stream().filter(one -> !known.contains(one)).forEach(one -> each.accept(thing, one));
            }
        });
    }

    static Past read(Source source) {
        Map<UUID, Set<Change>> changes = new HashMap<>();
        for (Cells c : source.all(CHANGE)) {
            add(changes, c.uuid("thing"), new Change(c.revision("id"), RevisionTables.stamp(c)));
        }
        Map<UUID, Set<Deletion>> deletions = new HashMap<>();
        for (Cells c : source.all(DELETION)) {
            Optional<Stamp> stamp = c.maybeUuid("coder").map(coder -> RevisionTables.stamp(c));
            add(deletions, c.uuid("thing"), new Deletion(c.uuid("id"), stamp, c.maybeRevision("head")));
        }
        Set<UUID> lifted = new HashSet<>();
        source.all(LIFTED).forEach(c -> lifted.add(c.uuid("id")));
        return new Past(changes, deletions, lifted);
    }

    private static <T> void add(Map<UUID, Set<T>> all, UUID thing, T one) {
        all.computeIfAbsent(thing, t -> new HashSet<>()).add(one);
    }
}
