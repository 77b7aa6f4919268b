package no.utsagn.app.codes.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
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
    private final Map<String, Integer> columns = new HashMap<>();

    TableColumns(Sheet sheet) {
        this.sheet = sheet;
        CALLED.forEach((field, names) -> names.stream()
                .map(sheet::column)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .ifPresent(at -> columns.put(field, at.getAsInt())));
    }

    /** The fields that the table has a column for. */
    Set<String> said() {
        return Set.copyOf(columns.keySet());
    }

    /** A column that means nothing in a codebook: what stands in it would be lost. */
    Optional<String> unknown() {
        return IntStream.range(0, sheet.header().size())
                .filter(at -> !columns.containsValue(at) && !sheet.filled(at).isEmpty())
                .mapToObj(sheet.header()::get)
                .findFirst();
    }

    /** What a row says; empty if nothing. */
    String cell(Sheet.Row row, String field) {
        return Optional.ofNullable(columns.get(field))
                .flatMap(row::cell)
                .map(TableWriter::read)
                .orElse("");
    }
}
