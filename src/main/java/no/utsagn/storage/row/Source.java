package no.utsagn.storage.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Reads whole tables. */
public final class Source {

    private final Handle handle;

    /** @param handle knows how to read a row into {@code Object[]} */
    public Source(Handle handle) {
        this.handle = handle;
    }

    /** All rows, in order where the table keeps one. */
    public List<Cells> all(Table table) {
        return handle.createQuery(table.select())
                .mapTo(Object[].class)
                .map(values -> new Cells(table, values))
                .list();
    }

    /** The last rows of a table whose first column numbers them, the latest first. */
    public List<Cells> last(Table table, int upTo, int most) {
        return handle.createQuery(table.last())
                .bind(0, upTo)
                .bind(1, most)
                .mapTo(Object[].class)
                .map(values -> new Cells(table, values))
                .list();
    }

    /**
     * All rows by the things that they belong to.
     *
     * @param depth how many columns of the key name the owner
     */
    public Owned owned(Table table, int depth) {
        Map<List<Object>, List<Cells>> byOwner = new HashMap<>();
        for (Cells cells : all(table)) {
            List<Object> owner = new ArrayList<>(depth);
            for (int i = 0; i < depth; i++) {
                owner.add(cells.key(i));
            }
            byOwner.computeIfAbsent(owner, o -> new ArrayList<>()).add(cells);
        }
        return new Owned(byOwner);
    }

    /** Rows by their owners. */
    public static final class Owned {

        private final Map<List<Object>, List<Cells>> byOwner;

        private Owned(Map<List<Object>, List<Cells>> byOwner) {
            this.byOwner = byOwner;
        }

        /** What belongs to one owner, in order; none if it has nothing. */
        public List<Cells> of(Object... owner) {
            return byOwner.getOrDefault(List.of(owner), List.of());
        }

        /** The one row of an owner. */
        public Cells one(Object... owner) {
            List<Cells> found = of(owner);
            if (found.size() != 1) {
                throw new Cells.UnreadableException(found.size() + " rows for one");
            }
            return found.get(0);
        }
    }
}
