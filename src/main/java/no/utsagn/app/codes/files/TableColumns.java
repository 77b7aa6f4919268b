package no.utsagn.app.codes.files;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import no.utsagn.importing.sheet.Sheet;
import no.utsagn.report.table.TableWriter;

/** The columns of a table of codes, whatever they are called. */
final class TableColumns {

    private static final Map<String, List<String>> CALLED = Map.of(
            "path", List.of("path", "code", "name", "sti", "kode", "navn", "namn"),
            "shortDefinition", List.of("shortDefinition", "short definition", "kort definisjon"),
            "definition", List.of("definition", "full definition", "definisjon", "full definisjon"),
            "whenToUse", List.of("whenToUse", "when to use", "når den brukes", "når han blir brukt"),
            "whenNotToUse",
                    List.of("whenNotToUse", "when not to use", "når den ikke brukes", "når han ikkje blir brukt"),
            "example", List.of("example", "eksempel", "døme"),
            "color", List.of("color", "colour", "farge"),
            "status", List.of("status"),
            "groups", List.of("groups", "grupper"),
            "id", List.of("id"));

    private final Sheet sheet;

    TableColumns(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The fields that the table has a column for. */
    Set<String> said() {
        Set<String> there = new HashSet<>(CALLED.keySet());
        there.removeIf(field -> column(field).isEmpty());
        return there;
    }

    /** What a row says; empty if nothing. */
    String cell(Sheet.Row row, String field) {
        OptionalInt column = column(field);
        return column.isPresent() ? TableWriter.read(row.cell(column.getAsInt()).orElse("")) : "";
    }

    private OptionalInt column(String field) {
        return CALLED.getOrDefault(field, List.of()).stream()
                .map(sheet::column)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
