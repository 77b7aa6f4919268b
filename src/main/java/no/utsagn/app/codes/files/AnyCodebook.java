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
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.Definition;
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
        byte[] begins = beginning(file);
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
            String path = path(above, code);
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

    private boolean says(String field, Id<Code> code) {
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
        Map<String, Id<Code>> ids = new HashMap<>();
        paths(other.codes(), "", ids);
        Map<Id<Code>, ImportedCode> known = new HashMap<>();
        other.all().forEach(code -> known.put(code.id(), code));
        return new AnyCodebook(
                new ImportedCodebook(
                        codebook.name(),
                        codebook.language(),
                        codebook.description(),
                        groups(other),
                        aligned(codebook.codes(), "", ids, known)),
                changed,
                columns,
                silent);
    }

    private static void paths(List<ImportedCode> codes, String above, Map<String, Id<Code>> ids) {
        for (ImportedCode code : codes) {
            String path = path(above, code);
            ids.put(path, code.id());
            paths(code.children(), path, ids);
        }
    }

    private static String path(String above, ImportedCode code) {
        String name = code.definition().name().toLowerCase(Locale.ROOT);
        return above.isEmpty() ? name : above + CodePath.SEPARATOR + name;
    }

    private List<CodeGroup> groups(ImportedCodebook other) {
        return columns.contains("groups") ? codebook.groups() : other.groups();
    }

    private List<ImportedCode> aligned(
            List<ImportedCode> codes, String above, Map<String, Id<Code>> ids, Map<Id<Code>, ImportedCode> known) {
        return codes.stream()
                .map(code -> {
                    String path = path(above, code);
                    boolean own = !code.id().equals(TableReading.idOf(path));
                    Id<Code> id = own ? code.id() : ids.getOrDefault(path, code.id());
                    List<ImportedCode> children = aligned(code.children(), path, ids, known);
                    return filled(id, code, children, known.getOrDefault(id, code));
                })
                .toList();
    }

    private ImportedCode filled(Id<Code> id, ImportedCode code, List<ImportedCode> children, ImportedCode other) {
        Definition said = code.definition();
        Definition known = other.definition();
        return new ImportedCode(
                id,
                new Definition(
                        said.name(),
                        columns.contains("shortDefinition") ? said.brief() : known.brief(),
                        columns.contains("definition") ? said.full() : known.full(),
                        columns.contains("whenToUse") ? said.whenToUse() : known.whenToUse(),
                        columns.contains("whenNotToUse") ? said.whenNotToUse() : known.whenNotToUse(),
                        columns.contains("example") ? said.example() : known.example()),
                says("color", code.id()) ? code.color() : other.color(),
                says("status", code.id()) ? code.status() : other.status(),
                columns.contains("groups") ? code.groups() : other.groups(),
                children);
    }

    /** Counts alone. */
    @Override
    public String toString() {
        return codebook.toString();
    }
}
