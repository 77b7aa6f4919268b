package no.utsagn.importing.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Problem;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Round;

/** What the files hold, as decided beforehand in a table. */
public record FileTable(List<FileRow> rows) {

    private static final List<String> NEEDED = List.of("file");
    private static final Set<String> OTHERS = Set.of("kind", "round", "site", "attributes");

    public FileTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table with the columns {@code file kind round site attributes}; only file must be there.
     *
     * @throws no.utsagn.base.ProblemException with file and line, if something in it is wrong
     */
    public static FileTable read(Path path) {
        List<FileRow> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CheckedRow row : CheckedRow.read(path, NEEDED, OTHERS)) {
            String file = row.required("file");
            if (!seen.add(file.toLowerCase(Locale.ROOT))) {
                throw Problem.of("import.table-file-twice", row.file(), row.line())
                        .exception();
            }
            rows.add(new FileRow(
                    file,
                    row.cell("kind").map(kind -> kind(row, kind)),
                    row.cell("round").map(Round::new),
                    row.cell("site"),
                    row.attributes("attributes")));
        }
        return new FileTable(rows);
    }

    private static TranscriptKind kind(CheckedRow row, String written) {
        return TranscriptKind.ofCode(written)
                .orElseThrow(() -> Problem.of("import.table-kind-unknown", row.file(), row.line(), written)
                        .exception());
    }

    /** What is decided about a file. @param fileName without folders; capitals do not matter */
    public Optional<FileRow> find(String fileName) {
        return rows.stream()
                .filter(row -> row.file().equalsIgnoreCase(fileName))
                .findFirst();
    }

    @Override
    public String toString() {
        return "file table of " + rows.size() + " rows";
    }
}
