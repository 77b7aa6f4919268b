package no.utsagn.app.codes.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Definition;
import no.utsagn.codebook.Palette;
import no.utsagn.exchange.CodebookFile;
import no.utsagn.exchange.ImportedCode;
import no.utsagn.exchange.ImportedCodebook;
import no.utsagn.importing.sheet.Sheet;
import no.utsagn.importing.sheet.Sheets;
import no.utsagn.importing.source.SourceFile;

/** Reads a codebook from a table, csv or xlsx: a row for each code, of which only the path must be there. */
final class TableReading {

    /** A code while those below it are read. */
    private static final class Node {
        private final Map<String, Node> below = new LinkedHashMap<>();
        private final String path;
        private String name;
        private Optional<Sheet.Row> row = Optional.empty();

        Node(String path, String name) {
            this.path = path;
            this.name = name;
        }
    }

    private final SourceFile file;
    private final Sheet sheet;
    private final TableColumns columns;
    private final Map<String, CodeGroup> groups = new LinkedHashMap<>();
    private final Set<UUID> ids = new HashSet<>();
    private final Map<String, Set<Id<no.utsagn.codebook.Code>>> silent = new HashMap<>();

    private TableReading(SourceFile file) {
        this.file = file;
        this.sheet = Sheets.read(file);
        this.columns = new TableColumns(sheet);
    }

    /** @throws no.utsagn.base.ProblemException with file and row, if it is no such table */
    static TableReading of(Path path) {
        try {
            return new TableReading(SourceFile.read(path));
        } catch (ProblemException e) {
            throw ofCodebook(path, e);
        }
    }

    /** What is said of transcripts, said of a codebook. */
    private static ProblemException ofCodebook(Path path, ProblemException e) {
        return switch (e.problem().key()) {
            case "import.binary" ->
                Problem.of("codebook.not-table", path.toString()).causedBy(e).exception();
            case "import.too-large" ->
                Problem.of("exchange.too-large", path.toString()).causedBy(e).exception();
            case "import.is-folder" ->
                Problem.of("file.is-folder", path.toString()).causedBy(e).exception();
            default -> e;
        };
    }

    /** What the table says of codes. */
    Set<String> columns() {
        return columns.said();
    }

    /** Codes whose colour or status the table does not say; known once the codebook is read. */
    Map<String, Set<Id<no.utsagn.codebook.Code>>> silent() {
        return silent;
    }

    /** The id of a code that has none in its file: the same for the same path. */
    static Id<no.utsagn.codebook.Code> idOf(String path) {
        return new Id<>(UUID.nameUUIDFromBytes(("code " + folded(path)).getBytes(StandardCharsets.UTF_8)));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    ImportedCodebook codebook() {
        if (!columns.said().contains("path")) {
            throw Problem.of("codebook.table-no-path", file.name()).exception();
        }
        if (sheet.rows().size() > AnyCodebook.MOST) {
            throw AnyCodebook.tooMany(file.name(), sheet.rows().size());
        }
        columns.unknown().ifPresent(column -> {
            throw Problem.of("codebook.table-unknown", file.name(), column).exception();
        });
        Node root = new Node("", "");
        for (Sheet.Row row : sheet.rows()) {
            put(root, row);
        }
        List<ImportedCode> codes = codes(root, 0);
        return new ImportedCodebook(file.title(), "", "", List.copyOf(groups.values()), codes);
    }

    private void put(Node root, Sheet.Row row) {
        Node at = root;
        String[] parts = parts(row);
        if (parts.length > CodebookFile.MOST_LEVELS) {
            throw Problem.of("exchange.too-deep", file.name(), CodebookFile.MOST_LEVELS)
                    .exception();
        }
        for (String part : parts) {
            String name = part.strip();
            if (name.isEmpty()) {
                throw Problem.of("codebook.table-path-blank", file.name(), row.number())
                        .exception();
            }
            String path = at.path.isEmpty() ? name : at.path + CodePath.SEPARATOR + name;
            at = at.below.computeIfAbsent(folded(name), key -> new Node(path, name));
        }
        if (at.row.isPresent()) {
            throw Problem.of("codebook.table-path-twice", file.name(), row.number())
                    .exception();
        }
        at.row = Optional.of(row);
        at.name = parts[parts.length - 1].strip();
    }

    private String[] parts(Sheet.Row row) {
        return columns.cell(row, "path").replace('›', '>').split(">", -1);
    }

    private List<ImportedCode> codes(Node above, int depth) {
        List<ImportedCode> codes = new ArrayList<>();
        int place = 0;
        for (Node node : above.below.values()) {
            Id<no.utsagn.codebook.Code> id = id(node);
            for (String field : List.of("color", "status")) {
                if (of(node, field).isEmpty()) {
                    silent.computeIfAbsent(field, key -> new HashSet<>()).add(id);
                }
            }
            codes.add(new ImportedCode(
                    id,
                    definition(node),
                    color(node, depth == 0 ? place++ : 0),
                    status(node),
                    groups(node),
                    codes(node, depth + 1)));
        }
        return codes;
    }

    private Id<no.utsagn.codebook.Code> id(Node node) {
        String written = of(node, "id");
        try {
            Id<no.utsagn.codebook.Code> id = written.isEmpty() ? idOf(node.path) : Id.of(written);
            if (!ids.add(id.value())) {
                throw wrong(node, "id");
            }
            return id;
        } catch (IllegalArgumentException e) {
            throw wrong(node, "id");
        }
    }

    private String of(Node node, String field) {
        return node.row.map(row -> columns.cell(row, field)).orElse("");
    }

    private RuntimeException wrong(Node node, String field) {
        int row = node.row.map(Sheet.Row::number).orElse(0);
        return Problem.of("codebook.table-value", file.name(), row, field).exception();
    }

    private Definition definition(Node node) {
        return new Definition(
                node.name,
                of(node, "shortDefinition"),
                of(node, "definition"),
                of(node, "whenToUse"),
                of(node, "whenNotToUse"),
                of(node, "example"));
    }

    private String color(Node node, int place) {
        String color = of(node, "color").toLowerCase(Locale.ROOT);
        if (!color.isEmpty() && !color.matches("#[0-9a-f]{6}")) {
            throw wrong(node, "color");
        }
        return color.isEmpty() ? Palette.color(place) : color;
    }

    private CodeStatus status(Node node) {
        String status = of(node, "status");
        return status.isEmpty() ? CodeStatus.OPEN : CodeStatus.ofCode(status).orElseThrow(() -> wrong(node, "status"));
    }

    private Set<Id<CodeGroup>> groups(Node node) {
        Set<Id<CodeGroup>> in = new HashSet<>();
        for (String part : of(node, "groups").split(",", -1)) {
            String name = part.strip();
            if (!name.isEmpty()) {
                UUID id = UUID.nameUUIDFromBytes(("group " + folded(name)).getBytes(StandardCharsets.UTF_8));
                in.add(groups.computeIfAbsent(folded(name), key -> new CodeGroup(new Id<>(id), name))
                        .id());
            }
        }
        return in;
    }
}
