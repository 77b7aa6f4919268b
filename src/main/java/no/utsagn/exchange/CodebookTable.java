package no.utsagn.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodePath;

/**
 * Codebooks as tables, one row for each code: RFC 4180, but with semicolons and a byte order mark, as Norwegian
 * spreadsheets want it. A cell that a spreadsheet would compute gets an apostrophe before it.
 */
public final class CodebookTable {

    /** The columns, in their order. They are called as the fields of the JSON format are. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "path",
            "shortDefinition",
            "definition",
            "whenToUse",
            "whenNotToUse",
            "example",
            "color",
            "status",
            "groups");

    /** What stands between two groups. */
    public static final String BETWEEN_GROUPS = ", ";

    private static final String COMPUTED = "^'*[=+\\-@\\t\\r](?s:.*)";

    private CodebookTable() {}

    /** Writes a codebook. The stream stays open. @throws IOException if the stream does not take it */
    public static void write(ImportedCodebook codebook, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        row(COLUMNS, text);
        codebook.codes().forEach(code -> code(codebook, code, "", text));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void code(ImportedCodebook codebook, ImportedCode code, String above, StringBuilder text) {
        String path = above + code.definition().name();
        row(
                List.of(
                        code.id().toString(),
                        path,
                        code.definition().brief(),
                        code.definition().full(),
                        code.definition().whenToUse(),
                        code.definition().whenNotToUse(),
                        code.definition().example(),
                        code.color(),
                        code.status().code(),
                        codebook.groups().stream()
                                .filter(group -> code.groups().contains(group.id()))
                                .map(CodeGroup::name)
                                .collect(Collectors.joining(BETWEEN_GROUPS))),
                text);
        code.children().forEach(child -> code(codebook, child, path + CodePath.SEPARATOR, text));
    }

    private static void row(List<String> cells, StringBuilder text) {
        text.append(cells.stream().map(CodebookTable::field).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String field(String value) {
        String safe = value.matches(COMPUTED) ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
