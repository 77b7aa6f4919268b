package no.utsagn.storage.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What must be done to the tables so that they hold one state of a study in place of another. */
public final class Changes {

    private record Key(Table table, List<@Nullable Object> values) {}

    private final Map<Table, List<Row>> deleted = new HashMap<>();
    private final Map<Table, List<Row>> updated = new HashMap<>();
    private final Map<Table, List<Row>> inserted = new HashMap<>();

    /** One thing as it was and as it is: only rows that differ are touched. */
    public void between(Consumer<Rows> before, Consumer<Rows> after) {
        Map<Key, Row> old = byKey(before);
        byKey(after).forEach((key, row) -> {
            Optional<Row> was = Optional.ofNullable(old.remove(key));
            if (was.isEmpty()) {
                note(inserted, row);
            } else if (!was.get().equals(row)) {
                note(updated, row);
            }
        });
        old.values().forEach(row -> note(deleted, row));
    }

    /** Something that was not there before. */
    public void added(Consumer<Rows> thing) {
        between(nothing -> {}, thing);
    }

    private static Map<Key, Row> byKey(Consumer<Rows> thing) {
        Rows rows = new Rows();
        thing.accept(rows);
        Map<Key, Row> map = new LinkedHashMap<>();
        rows.all().forEach(row -> map.put(new Key(row.table(), row.key()), row));
        return map;
    }

    private static void note(Map<Table, List<Row>> where, Row row) {
        where.computeIfAbsent(row.table(), t -> new ArrayList<>()).add(row);
    }

    /**
     * Empties tables, within a transaction of the caller's.
     *
     * @param order owners before what belongs to them
     */
    public static void clear(Handle handle, List<Table> order) {
        for (int i = order.size() - 1; i >= 0; i--) {
            handle.execute(order.get(i).clear());
        }
    }

    /**
     * Carries the changes out, within a transaction of the caller's.
     *
     * @param order all tables, owners before what belongs to them
     * @throws IllegalStateException if the tables did not hold what was to be changed
     */
    public void apply(Handle handle, List<Table> order) {
        for (int i = order.size() - 1; i >= 0; i--) {
            run(handle, order.get(i).delete(), deleted.get(order.get(i)), Row::key);
        }
        for (Table table : order) {
            run(handle, table.insert(), inserted.get(table), Row::values);
        }
        for (Table table : order) {
            run(handle, table.update(), updated.get(table), Changes::restThenKey);
        }
    }

    private static List<@Nullable Object> restThenKey(Row row) {
        List<@Nullable Object> values = new ArrayList<>(row.rest());
        values.addAll(row.key());
        return values;
    }

    /** From a row to the parameters of a statement. */
    private interface Parameters {
        List<@Nullable Object> of(Row row);
    }

    private static void run(Handle handle, String sql, @Nullable List<Row> rows, Parameters parameters) {
        if (rows == null) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (Row row : rows) {
                List<@Nullable Object> values = parameters.of(row);
                for (int i = 0; i < values.size(); i++) {
                    batch.bind(i, values.get(i));
                }
                batch.add();
            }
            for (int touched : batch.execute()) {
                if (touched != 1) {
                    throw new IllegalStateException("the file does not hold what was to be changed: " + sql);
                }
            }
        }
    }
}
