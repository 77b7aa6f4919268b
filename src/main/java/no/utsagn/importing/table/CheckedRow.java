package no.utsagn.importing.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Problem;
import no.utsagn.base.Table;
import no.utsagn.language.canonical.Canonical;
import no.utsagn.transcript.people.Attributes;

/** One row of a table, together with what its problems name: the file and the line, counted from 1. */
record CheckedRow(String file, int line, Table.Row row) {

    /**
     * The rows of a table.
     *
     * @throws no.utsagn.base.ProblemException if it is no table, or has a column that nobody would read
     */
    static List<CheckedRow> read(Path path, List<String> needed, Set<String> others) {
        Table table = Table.read(path, needed);
        for (String column : table.columns()) {
            boolean twice = table.columns().indexOf(column) != table.columns().lastIndexOf(column);
            if (twice || !(needed.contains(column) || others.contains(column))) {
                throw Problem.of("import.table-column-unknown", path.toString(), column)
                        .exception();
            }
        }
        return table.rows().stream()
                .map(row -> new CheckedRow(path.toString(), row.line(), row))
                .toList();
    }

    /** What stands in a column, if something does. */
    Optional<String> cell(String column) {
        return Optional.of(Canonical.of(row.get(column)).text()).filter(text -> !text.isBlank());
    }

    /**
     * What stands in a column.
     *
     * @throws no.utsagn.base.ProblemException if nothing does
     */
    String required(String column) {
        return cell(column).orElseThrow(() -> Problem.of("import.table-cell-empty", file, line, column)
                .exception());
    }

    /**
     * The attributes in a column, written "bransje=bakeri; kjønn=mann".
     *
     * @throws no.utsagn.base.ProblemException if they are written otherwise
     */
    Attributes attributes(String column) {
        Attributes attributes = Attributes.none();
        for (String pair : cell(column).orElse("").split(";", -1)) {
            if (!pair.isBlank()) {
                int sign = pair.indexOf('=');
                String name = sign < 0 ? "" : pair.substring(0, sign).strip();
                String value = pair.substring(sign + 1).strip();
                if (name.isEmpty() || value.isEmpty() || attributes.get(name).isPresent()) {
                    throw Problem.of("import.table-attributes", file, line).exception();
                }
                attributes = attributes.with(name, value);
            }
        }
        return attributes;
    }

    @Override
    public String toString() {
        return "row in line " + line;
    }
}
