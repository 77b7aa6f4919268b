package no.utsagn.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.ProblemException;
import no.utsagn.base.SafeFile;
import no.utsagn.base.Stamp;
import no.utsagn.study.EditKind;
import no.utsagn.study.Note;
import org.jdbi.v3.core.Handle;

/**
 * The copies of a study that are kept in a folder beside it. Each is a study file: to go back to one, copy it and open
 * the copy.
 */
public final class Backups {

    /** How many are kept. */
    public static final int KEPT = 10;

    private static final Duration DUE_AFTER = Duration.ofDays(1);

    private final StudyFile study;
    private final BackupNames names;

    Backups(StudyFile study) {
        this.study = study;
        names = new BackupNames(study.path());
    }

    /** The folder that holds them. It need not exist. */
    public Path folder() {
        return names.folder();
    }

    /** Whether it is time for a copy: there is none from the day before this moment. */
    public boolean due(Instant now) {
        Instant limit = now.minus(DUE_AFTER);
        return names.files().stream().noneMatch(file -> names.at(file).isAfter(limit));
    }

    /**
     * Makes a copy now, and deletes the oldest where there are more than {@link #KEPT}.
     *
     * @throws ProblemException if it cannot be written; then none is deleted
     */
    public Backup make(Instant now) {
        Path made = study.with(handle -> write(names, handle, now));
        List<Path> files = names.files();
        files.subList(Math.min(KEPT, files.size()), files.size()).forEach(Shredder::delete);
        return new Backup(made, names.at(made), false);
    }

    /** Writes beside, then moves, so that what bears the name of a backup is whole. */
    static Path write(BackupNames names, Handle handle, Instant now) {
        Path target = names.file(now);
        Path beside = names.beside();
        try {
            Files.createDirectories(names.folder());
            names.leftovers().forEach(Shredder::delete);
            SqliteDialect.copyTo(handle, beside);
            names.settle(beside, target);
            return target;
        } catch (IOException e) {
            throw SafeFile.cannotWrite(target, e).exception();
        } catch (RuntimeException e) {
            throw SqliteDialect.problem(target, e);
        } finally {
            names.leftovers().forEach(Shredder::delete);
        }
    }

    /** All of them, the newest first. */
    public List<Backup> list() {
        Optional<AuditEntry> purge = study.lastPurge();
        return names.files().stream()
                .map(file -> new Backup(file, names.at(file), purge.isPresent() && !knows(file, purge.get())))
                .toList();
    }

    /**
     * The copies of a study that is not open, the newest first. What was purged after which is told as far as the study
     * itself can still be read.
     */
    public static List<Backup> beside(Path study) {
        BackupNames names = new BackupNames(study);
        Optional<AuditEntry> purge = lastPurge(study);
        return names.files().stream()
                .map(file -> new Backup(file, names.at(file), purge.isPresent() && !knows(file, purge.get())))
                .toList();
    }

    private static Optional<AuditEntry> lastPurge(Path study) {
        try (StudyReader reader = StudyReader.open(study)) {
            return reader.audit().stream()
                    .filter(entry -> entry.kind().dropsFormerValues())
                    .reduce((earlier, later) -> later);
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** Whether a copy was made after an act: then its own audit has it. One that cannot be asked does not know it. */
    private static boolean knows(Path backup, AuditEntry act) {
        try (StudyReader reader = StudyReader.open(backup)) {
            return reader.audit().contains(act);
        } catch (ProblemException e) {
            return false;
        }
    }

    /**
     * Overwrites and deletes copies, and notes that in the audit.
     *
     * @param gone from {@link #list()}
     * @throws ProblemException if one of them cannot be deleted
     */
    public void purge(List<Backup> gone, Stamp stamp) {
        gone.forEach(backup -> Shredder.delete(names.requireOwn(backup.file())));
        study.note(new Note(EditKind.BACKUPS_PURGED, stamp, List.of()));
    }
}
