package no.utsagn.storage.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Changes;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;

/** Whose copy a file is: at most one row. */
public final class WorkerTable {

    static final Table WORKER = Table.of("worker", "coder", "given_by given_at blind");

    private WorkerTable() {}

    /** Makes of a row what it stands for. */
    @FunctionalInterface
    public interface Maker<T> {
        T make(UUID coder, UUID givenBy, Instant givenAt, boolean blind);
    }

    /** What must be done to the tables of a new file. */
    public static void write(UUID coder, UUID givenBy, Instant givenAt, boolean blind, Changes changes) {
        changes.added(rows -> rows.add(WORKER, coder, givenBy, givenAt, blind));
    }

    /** The row, if there is one. */
    public static <T> Optional<T> read(Source source, Maker<T> maker) {
        List<Cells> rows = source.all(WORKER);
        if (rows.size() > 1) {
            throw new IllegalArgumentException(rows.size() + " workers in one copy");
        }
        return rows.stream()
                .map(c -> maker.make(c.uuid("coder"), c.uuid("given_by"), c.instant("given_at"), c.flag("blind")))
                .findFirst();
    }
}
