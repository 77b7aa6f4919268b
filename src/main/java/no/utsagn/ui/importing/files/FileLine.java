package no.utsagn.ui.importing.files;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.FileState;
import no.utsagn.app.transcripts.intake.reading.ReadFile;
import no.utsagn.importing.ImportedFile;

/**
 * A file in the table.
 *
 * @param state empty as long as it has only been read
 * @param format "txt"; empty where it cannot be read
 * @param encoding the character set, if the format leaves it open
 * @param counts empty where it cannot be read
 */
public record FileLine(
        Path path,
        String name,
        Optional<FileState> state,
        String format,
        Optional<String> encoding,
        Optional<Counts> counts,
        Remark remark) {

    /** What is in a file. */
    public record Counts(int turns, int speakers, int words) {}

    static FileLine of(FileIntake file, Remark remark) {
        return of(file.read(), Optional.of(file.state()), remark);
    }

    static FileLine of(ReadFile read, Optional<FileState> state, Remark remark) {
        return new FileLine(
                read.path(),
                read.name(),
                state,
                read.file().map(ImportedFile::format).orElseGet(() -> ending(read.name())),
                read.file().isPresent()
                        ? read.file().flatMap(ImportedFile::encoding)
                        : read.as().encoding().map(Charset::name).or(() -> unknown(read)),
                read.file()
                        .map(file ->
                                new Counts(file.turns().size(), file.voices().size(), read.words())),
                remark);
    }

    /** A text whose character set could not be found: somebody has to say it. */
    private static Optional<String> unknown(ReadFile read) {
        return read.why()
                .filter(why -> why.key().equals("import.encoding-unknown"))
                .map(why -> "?");
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "FileLine " + state;
    }
}
