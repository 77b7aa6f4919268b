package no.utsagn.storage;

import java.nio.file.Path;
import java.util.Optional;
import no.utsagn.base.ProblemException;
import no.utsagn.storage.table.StudyTables;
import no.utsagn.storage.table.WorkerTable;
import no.utsagn.study.Study;

/**
 * What somebody else's copy of a study holds.
 *
 * @param study as it was last saved
 * @param worker whose copy it is; empty for the study as it was made
 */
public record StudyCopy(Study study, Optional<Worker> worker) {

    /**
     * Reads a copy and changes nothing in it, not even one of an earlier version, nor beside it.
     *
     * @throws ProblemException if it is missing, no study, damaged, of a later version, open elsewhere, or was
     *     not closed
     */
    public static StudyCopy of(Path file) {
        try (StudyReader reader = StudyReader.inMemory(file)) {
            return StudyReader.orDamaged(
                    file,
                    () -> reader.asOfNow(
                            source -> new StudyCopy(StudyTables.read(source), WorkerTable.read(source, Worker::new))));
        }
    }

    @Override
    public String toString() {
        return "copy of " + study;
    }
}
