package no.utsagn.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.base.SafeFile;
import no.utsagn.storage.Backups;

/** Goes back to a backup: as a copy under another name, so that nothing is overwritten. */
public final class RestoreBackup {

    /**
     * A backup that can be gone back to.
     *
     * @param at when it was made
     * @param mayHoldGone whether it may hold names or people that have been taken out of the study since
     * @param card what is in it; empty if it cannot be read
     */
    public record Found(Path file, Instant at, boolean mayHoldGone, Optional<StudyCard> card) {

        @Override
        public String toString() {
            return "Backup of " + at;
        }
    }

    private RestoreBackup() {}

    /** The backups of a study that is not open, the newest first. The study itself need not be readable, or there. */
    public static List<Found> of(Path study) {
        return Backups.beside(study).stream()
                .map(backup ->
                        new Found(backup.file(), backup.at(), backup.beforeLastPurge(), StudyCard.of(backup.file())))
                .toList();
    }

    /**
     * Copies a backup.
     *
     * @param target where nothing may stand yet
     * @throws no.utsagn.base.ProblemException if there is such a file already, or it cannot be written
     */
    public static void copy(Found backup, Path target) {
        if (Files.exists(target)) {
            throw Problem.of("storage.exists", target.toString()).exception();
        }
        SafeFile.write(target, out -> Files.copy(backup.file(), out));
    }
}
