package no.utsagn.exchange;

import java.nio.file.Path;
import no.utsagn.base.Problem;
import no.utsagn.base.SafeFile;
import no.utsagn.codebook.Codebook;
import no.utsagn.exchange.json.FormatVersion;
import no.utsagn.exchange.json.JsonFile;
import no.utsagn.exchange.json.JsonObject;
import no.utsagn.exchange.json.JsonValue;

/**
 * Codebooks as JSON files, in the format "utsagn-codebook" of {@code docs/codebook-format.md}. Ids are kept, so that
 * taking in a later version of a file changes the codes of the earlier one.
 */
public final class CodebookFile {

    static final String FORMAT = "utsagn-codebook";
    static final int VERSION = 1;

    /** How many codes may lie under each other. */
    public static final int MOST_LEVELS = JsonFile.MOST_LEVELS;

    private CodebookFile() {}

    /**
     * Reads a codebook.
     *
     * @throws no.utsagn.base.ProblemException with file, line and column, if something in it is wrong
     */
    public static ImportedCodebook read(Path path) {
        JsonObject root = JsonFile.read(path);
        boolean ours = root.find("format")
                .filter(format ->
                        format instanceof JsonValue.Text text && text.text().equals(FORMAT))
                .isPresent();
        if (!ours) {
            throw Problem.of("exchange.not-codebook", root.file()).exception();
        }
        FormatVersion.require(root, VERSION);
        return new CodebookReading(root).codebook();
    }

    /**
     * Writes the codebook of a study.
     *
     * @throws no.utsagn.base.ProblemException if the file cannot be written; what stood there then stands there still
     */
    public static void write(Path path, Codebook codebook) {
        write(path, ImportedCodebook.of(codebook));
    }

    /**
     * Writes a codebook.
     *
     * @throws no.utsagn.base.ProblemException if the file cannot be written; what stood there then stands there still
     */
    public static void write(Path path, ImportedCodebook codebook) {
        SafeFile.write(path, out -> CodebookWriting.write(codebook, out));
    }
}
