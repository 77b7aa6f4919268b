package no.utsagn.app.people.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.app.people.Fact;
import no.utsagn.base.Id;
import no.utsagn.importing.sheet.Sheet;
import no.utsagn.report.table.TableWriter;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Participant;

/** A table that the program wrote. A column that was taken away says nothing; an emptied cell says so. */
final class OwnTable {

    private OwnTable() {}

    static List<RowFacts> rows(Sheet sheet, People people) {
        int id = sheet.column(TableHeadings.ID).orElseThrow();
        boolean book = sheet.format().equals("xlsx");
        List<RowFacts> rows = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            Map<Fact, String> said = new LinkedHashMap<>();
            for (int column = 0; column < sheet.header().size(); column++) {
                String cell = row.cells().get(column);
                String heading = sheet.header().get(column);
                Optional<Fact> fact = TableHeadings.fact(book ? heading : TableWriter.read(heading));
                fact.ifPresent(of -> said.put(of, book ? cell : TableWriter.read(cell)));
            }
            // A role that is left empty is not taken away: everybody has one.
            if (said.getOrDefault(Fact.ROLE, "").isBlank()) {
                said.remove(Fact.ROLE);
            }
            rows.add(new RowFacts(row.number(), called(people, row.cells().get(id)), said));
        }
        return rows;
    }

    private static Optional<Id<Participant>> called(People people, String code) {
        return people.participants().ids().stream()
                .filter(id -> RowCode.of(id).equalsIgnoreCase(code.strip()))
                .findFirst();
    }
}
