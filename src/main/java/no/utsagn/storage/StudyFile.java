package no.utsagn.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Stamp;
import no.utsagn.storage.row.Changes;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.table.AuditTables;
import no.utsagn.storage.table.StudyTables;
import no.utsagn.storage.table.WorkerTable;
import no.utsagn.study.Note;
import no.utsagn.study.Study;
import org.jdbi.v3.core.Handle;

/**
 * A study on disk: one file, open in one window or command at a time.
 *
 * <p>What {@link #save} has returned from survives a crash of the program and loss of power. While a study is open, no
 * part of this program may read its file in another way: on Linux and macOS, closing such a reader would end the lock.
 */
public final class StudyFile implements AutoCloseable {

    private final Path file;
    private final Handle handle;
    private final Whereabouts place;
    private int lastNumber;
    private boolean ahead;
    private boolean purgeUnfinished;
    private boolean closed;

    private StudyFile(Path file, Handle handle) {
        this.file = file;
        this.handle = handle;
        place = Whereabouts.of(file);
        lastNumber = handle.createQuery("SELECT coalesce(max(number), 0) FROM audit")
                .mapTo(Integer.class)
                .one();
    }

    /**
     * Makes the file of a new study.
     *
     * @throws ProblemException if there is such a file already, or it cannot be made; then there is none of it left
     */
    public static StudyFile create(Path file, Study first, Note note) {
        return new StudyFile(file, Opening.create(file, first, List.of(note), Optional.empty(), Schema.current()));
    }

    /**
     * Opens a study for this program alone.
     *
     * @throws ProblemException if the file is missing, empty, no study, damaged, of a later version, open elsewhere, or
     *     may not be written; then nothing has changed
     */
    public static StudyFile open(Path file) {
        return new StudyFile(file, Opening.open(file, Schema.current()));
    }

    /** The file itself. */
    public Path path() {
        return file;
    }

    /**
     * The study as it was last saved.
     *
     * @throws ProblemException if the file is damaged
     */
    public synchronized Study read() {
        return StudyReader.orDamaged(file, () -> handle.inTransaction(h -> StudyTables.read(new Source(h))));
    }

    /**
     * Writes what an edit changed. When this returns, it stays.
     *
     * @param before what the file holds
     * @throws ProblemException if it cannot be written; the file then holds {@code before} still. Only where the
     *     problem is that a purge is not finished does it hold {@code after}: the next save, or closing and opening,
     *     finishes it. Where the name no longer leads to the file, nothing is ever said to be saved
     */
    public synchronized void save(Study before, Study after, Note note) {
        if (!after.id().equals(before.id())) {
            throw new IllegalArgumentException("a study saved over another: " + after.id());
        }
        requireInPlace();
        Changes changes = new Changes();
        if (note.kind().dropsFormerValues()) {
            StudyTables.create(after, changes);
            writeAnew(changes, note);
            purgeUnfinished = true;
        } else {
            StudyTables.difference(before, after, changes);
            write(changes, note);
        }
        if (purgeUnfinished) {
            finishPurge();
        }
    }

    private void write(Changes changes, Note note) {
        AuditTables.add(lastNumber + 1, note, changes);
        try {
            handle.useTransaction(h -> {
                changes.apply(h, StudyTables.ALL);
                place.require();
            });
        } catch (RuntimeException e) {
            throw notSaved(e);
        }
        written();
    }

    /** What can be written no longer was writable when the study was opened. */
    private RuntimeException notSaved(RuntimeException e) {
        RuntimeException told = SqliteDialect.problem(file, e);
        return told instanceof ProblemException problem
                        && problem.problem().key().equals("storage.read-only")
                ? Problem.of("storage.became-read-only", file.toString())
                        .causedBy(e)
                        .exception()
                : told;
    }

    /** The file may have gone in the very moment of the commit. Then it holds more than it was said to. */
    private void written() {
        ahead = place.isLeft();
        if (ahead) {
            requireInPlace();
        }
        lastNumber++;
    }

    private void requireInPlace() {
        if (vanished()) {
            settle();
            throw Problem.of("storage.vanished", file.toString()).exception();
        }
    }

    /** Wherever the file is now: what was said to be saved is to be in it whole, without its log. */
    private void settle() {
        try {
            SqliteDialect.truncateLog(handle);
        } catch (RuntimeException e) {
            // Its disk is gone; that it has vanished is told anyway.
            return;
        }
    }

    /** Whether the name leads to this file no longer: it was deleted, or moved, or its disk is gone. */
    public synchronized boolean vanished() {
        return ahead || place.isLeft();
    }

    /**
     * Makes another file that holds a study and all that was done to this one, even where this one has vanished.
     *
     * @param now the study as it is
     * @throws ProblemException if there is such a file already, or it cannot be made; then there is none of it left
     */
    public synchronized StudyFile copyTo(Path target, Study now, Note note) {
        List<Note> acts = new ArrayList<>(actsAsFarAsKnown());
        acts.add(note);
        return new StudyFile(target, Opening.create(target, now, acts, workerAsFarAsKnown(), Schema.current()));
    }

    private Optional<Worker> workerAsFarAsKnown() {
        try {
            return worker();
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes another file, for somebody else to work in.
     *
     * @param study what it is to hold, with the coder whose copy it is
     * @throws ProblemException if there is such a file already, it cannot be made, or this file is gone from its place,
     *     so that nobody could say later that it was given; then there is none of it left
     */
    public synchronized void give(Path target, Study study, Worker worker, Note note) {
        requireInPlace();
        List<Note> acts = new ArrayList<>(actsAsFarAsKnown());
        acts.add(note);
        new StudyFile(target, Opening.create(target, study, acts, Optional.of(worker), Schema.current())).close();
    }

    private List<Note> actsAsFarAsKnown() {
        try {
            return audit().stream()
                    .filter(act -> act.number() <= lastNumber)
                    .map(act -> new Note(act.kind(), new Stamp(act.coder(), act.at()), act.things()))
                    .toList();
        } catch (ProblemException e) {
            // A disk that is gone cannot be asked what was done; the study itself is what matters.
            return List.of();
        }
    }

    /**
     * Writes the whole study into emptied tables. To overwrite the rows that differ is not enough, even with
     * secure_delete: where SQLite has moved rows between pages, copies of them stay in the unused middle of a page.
     */
    private void writeAnew(Changes changes, Note note) {
        AuditTables.add(lastNumber + 1, note, changes);
        try {
            SqliteDialect.wiping(handle, h -> {
                StudyTables.clear(h);
                changes.apply(h, StudyTables.ALL);
                place.require();
            });
        } catch (RuntimeException e) {
            throw notSaved(e);
        }
        written();
    }

    /** Takes what a commit dropped out of the write-ahead log too. */
    private void finishPurge() {
        try {
            purgeUnfinished = !SqliteDialect.truncateLog(handle);
        } catch (RuntimeException e) {
            throw Problem.of("storage.purge-unfinished", file.toString())
                    .causedBy(SqliteDialect.problem(file, e))
                    .exception();
        }
        if (purgeUnfinished) {
            throw Problem.of("storage.purge-unfinished", file.toString()).exception();
        }
    }

    /** All that has been done to the study, oldest first. */
    public synchronized List<AuditEntry> audit() {
        return StudyReader.orDamaged(file, () -> AuditTables.read(new Source(handle), AuditEntry::new));
    }

    /** How many acts there are. */
    public synchronized int acts() {
        return lastNumber;
    }

    /**
     * Some of what has been done, the newest first, without the things it was done to.
     *
     * @param upTo the number of the newest
     * @param most how many at most
     */
    public synchronized List<AuditEntry> lastActs(int upTo, int most) {
        return StudyReader.orDamaged(file, () -> AuditTables.last(new Source(handle), upTo, most, AuditEntry::new));
    }

    /** Whose copy of the study this is; empty for the study as it was made. */
    public synchronized Optional<Worker> worker() {
        return StudyReader.orDamaged(file, () -> WorkerTable.read(new Source(handle), Worker::new));
    }

    /** The copies of this study that are kept beside it. */
    public Backups backups() {
        return new Backups(this);
    }

    /** Work on the open file, by nobody else meanwhile. */
    synchronized <T> T with(Function<Handle, T> work) {
        return work.apply(handle);
    }

    /** Adds an act to the audit that changed nothing in the study. */
    synchronized void note(Note note) {
        requireInPlace();
        write(new Changes(), note);
    }

    /** The last act that dropped what was before. */
    Optional<AuditEntry> lastPurge() {
        return audit().stream()
                .filter(entry -> entry.kind().dropsFormerValues())
                .reduce((earlier, later) -> later);
    }

    /** Ends the lock. One file remains. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            SqliteDialect.truncateLog(handle);
        } catch (RuntimeException e) {
            throw SqliteDialect.problem(file, e);
        } finally {
            handle.close();
        }
    }

    /**
     * What a study is, as far as can be told at a glance. Empty, and at once, for a file that is open elsewhere or is
     * no study.
     */
    public static Optional<StudySummary> summary(Path file) {
        try (StudyReader reader = StudyReader.open(file)) {
            return Optional.of(reader.summary());
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** Why the place of a study file is a bad one, where that can be seen: a synced folder, a network share. */
    public static Optional<Problem> placeWarning(Path file) {
        return Places.warning(file);
    }
}
