package no.utsagn.app.transcripts.intake.reading;

import java.nio.file.Path;
import java.util.Optional;
import no.utsagn.app.transcripts.intake.warning.Warnings;
import no.utsagn.base.Problem;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.ReadAs;

/**
 * What came of reading one file: either the file, or why it cannot be read.
 *
 * @param as how it was to be read
 * @param file what it holds; empty where it cannot be read
 * @param why what is wrong with it; empty where it was read
 * @param words how many words were said in it; marks count none
 * @param warnings what in it may tell who somebody is
 */
public record ReadFile(
        Path path, ReadAs as, Optional<ImportedFile> file, Optional<Problem> why, int words, Warnings warnings) {

    public ReadFile {
        if (file.isPresent() == why.isPresent()) {
            throw new IllegalArgumentException("either read or not");
        }
    }

    /** A file that was read. */
    static ReadFile of(Path path, ReadAs as, ImportedFile file, int words, Warnings warnings) {
        return new ReadFile(path, as, Optional.of(file), Optional.empty(), words, warnings);
    }

    /** A file that could not be read. */
    static ReadFile unreadable(Path path, ReadAs as, Problem why) {
        return new ReadFile(path, as, Optional.empty(), Optional.of(why), 0, Warnings.none());
    }

    /** The file's name without folders. */
    public String name() {
        return path.getFileName().toString();
    }

    @Override
    public String toString() {
        return "ReadFile of " + words + " words";
    }
}
