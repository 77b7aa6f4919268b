package no.utsagn.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.base.SafeFile;
import no.utsagn.storage.row.Changes;
import no.utsagn.storage.table.AuditTables;
import no.utsagn.storage.table.StudyTables;
import no.utsagn.storage.table.WorkerTable;
import no.utsagn.study.Note;
import no.utsagn.study.Study;
import org.jdbi.v3.core.Handle;

/** Makes and opens study files; one that is refused is left as it is. */
final class Opening {

    /** How long to wait for another to let go of a file, in milliseconds: long enough for a look at its summary. */
    private static final int WAIT = 300;

    private Opening() {}

    /** A new file that holds a study and what was done to it, oldest first. */
    static Handle create(Path file, Study first, List<Note> acts, Optional<Worker> worker, Schema schema) {
        claim(file);
        try {
            return filled(file, first, acts, worker, schema);
        } catch (RuntimeException e) {
            remove(file);
            throw e;
        }
    }

    /** Two programs may create the same file at the same moment: only one of them gets the name. */
    private static void claim(Path file) {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw Problem.of("storage.exists", file.toString()).causedBy(e).exception();
        } catch (IOException e) {
            throw SafeFile.cannotWrite(file, e).exception();
        }
    }

    private static Handle filled(Path file, Study first, List<Note> acts, Optional<Worker> worker, Schema schema) {
        Handle handle = SqliteDialect.connect(file, WAIT);
        try {
            SqliteDialect.prepare(handle);
            Changes changes = new Changes();
            StudyTables.create(first, changes);
            for (int i = 0; i < acts.size(); i++) {
                AuditTables.add(i + 1, acts.get(i), changes);
            }
            worker.ifPresent(w -> WorkerTable.write(
                    w.coder().value(), w.given().by(), w.given().at(), w.blind(), changes));
            handle.useTransaction(h -> {
                SqliteDialect.markAsStudy(h);
                schema.migrate(h);
                changes.apply(h, StudyTables.ALL);
            });
            SqliteDialect.truncateLog(handle);
            return handle;
        } catch (RuntimeException e) {
            handle.close();
            throw SqliteDialect.problem(file, e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-wal"));
        } catch (IOException e) {
            // What went wrong first is told; an empty file stays and will say what it is.
            return;
        }
    }

    /** The file of a study, locked, in the form of this program. */
    static Handle open(Path file, Schema schema) {
        Places.requireFile(file);
        Handle handle = SqliteDialect.connect(file, WAIT);
        try {
            schema.requireKnown(file, handle);
            if (!isWhole(file, handle)) {
                throw Problem.of("storage.damaged", file.toString()).exception();
            }
            SqliteDialect.prepare(handle);
            if (!schema.isCurrent(handle)) {
                Backups.write(new BackupNames(file), handle, Instant.now());
                handle.useTransaction(schema::migrate);
            }
            SqliteDialect.truncateLog(handle);
            return handle;
        } catch (RuntimeException e) {
            handle.close();
            throw SqliteDialect.problem(file, e);
        }
    }

    private static boolean isWhole(Path file, Handle handle) {
        try {
            return SqliteDialect.isWhole(file, handle);
        } catch (IOException e) {
            throw Problem.of("storage.disk-error", file.toString()).causedBy(e).exception();
        }
    }
}
