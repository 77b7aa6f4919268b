package no.utsagn.storage.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the rows that one thing becomes. */
public final class Rows {

    private final List<Row> all = new ArrayList<>();

    /**
     * One more row.
     *
     * @param values one for each column of the table, in its order: ids, texts, numbers, times, enum constants, and
     *     any of these as an Optional
     */
    public void add(Table table, @Nullable Object... values) {
        all.add(Row.of(table, values));
    }

    List<Row> all() {
        return all;
    }
}
