package no.utsagn.app.codes.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.SafeFile;
import no.utsagn.codebook.Code;
import no.utsagn.exchange.CodebookFile;
import no.utsagn.exchange.CodebookTable;
import no.utsagn.exchange.ImportedCode;
import no.utsagn.exchange.ImportedCodebook;

/**
 * A codebook file, JSON or a table.
 *
 * @param changed when the file was last changed
 * @param columns what the file says of codes at all; what it does not is as in the file that it is aligned to
 * @param silent codes of which a table does not say the colour, or the status, though it has a column for it
 */
record AnyCodebook(ImportedCodebook codebook, Instant changed, Set<String> columns, Map<String, Set<Id<Code>>> silent) {

    AnyCodebook {
        columns = Set.copyOf(columns);
        silent = Map.copyOf(silent);
    }

    /** More than any codebook has, and as many as can be compared in a moment. */
    static final int MOST = 5_000;

    /** How the file of a study begins, whatever it is called. */
    private static final byte[] STUDY = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);

    /** @throws no.utsagn.base.ProblemException with file and line, if it is no codebook */
    static AnyCodebook read(Path file) {
        // By its name alone first: closing a stream over a study that is open would end the lock on it.
        byte[] begins = name(file).endsWith(".utsagn") ? STUDY : beginning(file);
        if (Arrays.equals(begins, STUDY)) {
            throw Problem.of("codebook.is-study", file.toString()).exception();
        }
        AnyCodebook read = isTable(file, begins) ? table(file) : json(file);
        long codes = read.codebook().all().count();
        if (codes > MOST) {
            throw tooMany(file.toString(), codes);
        }
        return read;
    }

    static RuntimeException tooMany(String file, long codes) {
        return Problem.of("codebook.too-many", file, codes, MOST).exception();
    }

    private static AnyCodebook table(Path file) {
        TableReading table = TableReading.of(file);
        ImportedCodebook codebook = table.codebook();
        return new AnyCodebook(codebook, changed(file), table.columns(), table.silent());
    }

    private static AnyCodebook json(Path file) {
        return new AnyCodebook(CodebookFile.read(file), changed(file), Set.copyOf(CodebookTable.COLUMNS), Map.of());
    }

    /** What cannot be read has no beginning: its reader says why. */
    private static byte[] beginning(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(STUDY.length);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static boolean isTable(Path file, byte[] begins) {
        String text = new String(begins, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return !name(file).endsWith(".json") && !text.stripLeading().startsWith("{");
    }

    /** The ids that stand in the file, and were not made of a path. */
    Set<Id<Code>> written() {
        Set<Id<Code>> written = new HashSet<>();
        written(codebook.codes(), "", written);
        return written;
    }

    private static void written(List<ImportedCode> codes, String above, Set<Id<Code>> written) {
        for (ImportedCode code : codes) {
            String path = Alignment.path(above, code);
            if (!code.id().equals(TableReading.idOf(path))) {
                written.add(code.id());
            }
            written(code.children(), path, written);
        }
    }

    /** The same file where codes have the ids that a study has for them. */
    AnyCodebook in(SameCodes same) {
        Map<String, Set<Id<Code>>> still = new HashMap<>();
        silent.forEach(
                (field, codes) -> still.put(field, codes.stream().map(same::now).collect(Collectors.toSet())));
        return new AnyCodebook(same.in(codebook), changed, columns, still);
    }

    /** Whether the file says a field of a code at all. */
    boolean says(String field, Id<Code> code) {
        return columns.contains(field) && !silent.getOrDefault(field, Set.of()).contains(code);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    /** Whether a file can be told to be a codebook by its name. */
    static boolean isCalledOne(Path file) {
        return name(file).endsWith(".json") || name(file).endsWith(".csv");
    }

    /** Writes a codebook: a table if the name says so, else JSON. */
    static void write(ImportedCodebook codebook, Path file) {
        if (name(file).endsWith(".csv")) {
            SafeFile.write(file, out -> CodebookTable.write(codebook, out));
        } else {
            CodebookFile.write(file, codebook);
        }
    }

    /**
     * The same with the ids that another file has at the same paths, for codes that have none of their own, and with
     * what that says where this file says nothing.
     */
    AnyCodebook alignedTo(ImportedCodebook other) {
        return new AnyCodebook(new Alignment(this, other).codebook(), changed, columns, silent);
    }

    /** Counts alone. */
    @Override
    public String toString() {
        return codebook.toString();
    }
}
