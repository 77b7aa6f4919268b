package no.utsagn.importing.informants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.base.Problem;

/**
 * Which rows of a table are about whom.
 *
 * @param rows by what somebody is called, in the order asked
 * @param withoutRow those of whom the table says nothing, or nothing that is clear
 * @param unused the rows that fit nobody
 */
public record InformantMatches(
        String file, Map<String, InformantRow> rows, List<String> withoutRow, List<InformantRow> unused) {

    public InformantMatches {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        withoutRow = List.copyOf(withoutRow);
        unused = List.copyOf(unused);
    }

    static InformantMatches of(InformantTable table, List<String> called) {
        Map<String, InformantRow> rows = new LinkedHashMap<>();
        List<String> withoutRow = new ArrayList<>();
        for (String label : called.stream().distinct().toList()) {
            table.find(label).ifPresentOrElse(row -> rows.put(label, row), () -> withoutRow.add(label));
        }
        List<InformantRow> unused =
                table.rows().stream().filter(row -> !rows.containsValue(row)).toList();
        return new InformantMatches(table.file(), rows, withoutRow, unused);
    }

    /** What did not fit, row by row, and how many people have none. */
    public List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>();
        unused.forEach(row -> remarks.add(Problem.of("import.informants-no-voice", file, row.number())));
        if (!withoutRow.isEmpty()) {
            remarks.add(Problem.of("import.informants-no-row", file, withoutRow.size()));
        }
        return remarks;
    }

    @Override
    public String toString() {
        return "matches of " + rows.size() + " rows";
    }
}
