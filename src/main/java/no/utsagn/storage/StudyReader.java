package no.utsagn.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.table.AuditTables;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Looks into a study file for a moment, changing nothing. */
final class StudyReader implements AutoCloseable {

    /** How long to wait for another to let go of it, in milliseconds. */
    private static final int WAIT = 20;

    /** The largest file that is read into memory: many times the speech of the largest studies. */
    private static final long MOST_BYTES = 1 << 30;

    private static final String INFORMANTS = "SELECT count(*) FROM participant_fields f JOIN role r ON r.id = f.role"
            + " WHERE r.informant AND f.revision ="
            + " (SELECT max(g.revision) FROM participant_fields g WHERE g.participant = f.participant)";

    private final Path file;
    private final Handle handle;

    private StudyReader(Path file, Handle handle) {
        this.file = file;
        this.handle = handle;
    }

    /** @throws ProblemException if it cannot be read now */
    static StudyReader open(Path file) {
        Places.requireFile(file);
        Handle handle = SqliteDialect.connect(file, WAIT);
        try {
            Schema.current().requireKnown(file, handle);
            return new StudyReader(file, handle);
        } catch (RuntimeException e) {
            handle.close();
            throw SqliteDialect.problem(file, e);
        }
    }

    /**
     * Reads a file that is open nowhere into memory, and never touches it: nothing is written, not even a lock or a log.
     * To be asked only of a file that this program does not have open: on Linux and macOS, that would end its lock.
     *
     * @throws ProblemException if it cannot be read, is open, or was not closed
     */
    static StudyReader inMemory(Path file) {
        Places.requireReadable(file);
        Places.requireClosed(file);
        Handle handle = SqliteDialect.inMemory(file, bytes(file));
        try {
            Schema.current().requireKnown(file, handle);
            return new StudyReader(file, handle);
        } catch (RuntimeException e) {
            handle.close();
            throw SqliteDialect.problem(file, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES || !Files.isRegularFile(file)) {
                throw Problem.of("storage.not-a-study", file.toString()).exception();
            }
            return Files.readAllBytes(file);
        } catch (AccessDeniedException e) {
            throw Problem.of("storage.unreadable", file.toString()).causedBy(e).exception();
        } catch (IOException e) {
            throw Problem.of("storage.disk-error", file.toString()).causedBy(e).exception();
        }
    }

    List<AuditEntry> audit() {
        return orDamaged(file, () -> AuditTables.read(new Source(handle), AuditEntry::new));
    }

    /** What is read of a file. @throws ProblemException that it is damaged, if it holds what the program never puts there */
    static <T> T orDamaged(Path file, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw Problem.of("storage.damaged", file.toString()).causedBy(e).exception();
        } catch (RuntimeException e) {
            throw SqliteDialect.problem(file, e);
        }
    }

    /**
     * Reads the file as if it were in the form of this program. What that takes is not kept.
     *
     * @throws ProblemException if it is damaged
     */
    <T> T asOfNow(Function<Source, T> reading) {
        try {
            if (!SqliteDialect.isWhole(file, handle)) {
                throw Problem.of("storage.damaged", file.toString()).exception();
            }
            return handle.inTransaction(h -> {
                Schema.current().migrate(h);
                T read = reading.apply(new Source(h));
                h.rollback();
                return read;
            });
        } catch (IOException | JdbiException e) {
            throw SqliteDialect.problem(file, e);
        }
    }

    StudySummary summary() {
        try {
            return new StudySummary(
                    handle.createQuery("SELECT title FROM study")
                            .mapTo(String.class)
                            .one(),
                    count("SELECT count(*) FROM transcript"),
                    count(INFORMANTS),
                    count("SELECT count(*) FROM code"),
                    count("SELECT count(*) FROM coding"),
                    count("SELECT count(*) FROM memo"),
                    Files.getLastModifiedTime(file).toInstant());
        } catch (IOException | RuntimeException e) {
            throw SqliteDialect.problem(file, e);
        }
    }

    private int count(String query) {
        return handle.createQuery(query).mapTo(Integer.class).one();
    }

    @Override
    public void close() {
        handle.close();
    }
}
