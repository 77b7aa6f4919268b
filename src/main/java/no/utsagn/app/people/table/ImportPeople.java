package no.utsagn.app.people.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.people.EditParticipants;
import no.utsagn.app.people.FactChange;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.importing.sheet.Sheet;
import no.utsagn.importing.sheet.Sheets;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.transcript.people.Participant;

/**
 * Takes a table of participants in, from CSV or xlsx: one that {@link ExportPeople} wrote, edited elsewhere, or any
 * table with a row for each informant, found by label, name or number. Columns that are not known are attributes.
 */
public final class ImportPeople {

    private final OpenStudy open;

    public ImportPeople(OpenStudy open) {
        this.open = open;
    }

    /**
     * What a table would change. Nothing is changed.
     *
     * @throws no.utsagn.base.ProblemException with file and line, if it cannot be read or does not say whom it is about
     */
    public TablePlan plan(Path file) {
        SourceFile source = SourceFile.read(file);
        Sheet sheet = Sheets.read(source);
        List<RowFacts> rows = sheet.column(TableHeadings.ID).isPresent()
                ? OwnTable.rows(sheet, open.now().people())
                : OtherTable.rows(file, open.now());
        List<RowPlan> plans = new ArrayList<>();
        List<Id<Participant>> seen = new ArrayList<>();
        for (RowFacts row : rows) {
            boolean twice = row.who().filter(seen::contains).isPresent();
            row.who().ifPresent(seen::add);
            plans.add(twice ? twice(source, row) : planned(source, row));
        }
        return new TablePlan(source.fileName(), plans, sheet.remarks());
    }

    private static RowPlan twice(SourceFile source, RowFacts row) {
        return new RowPlan(
                row.number(),
                row.who(),
                List.of(),
                Optional.of(Problem.of("people.table-twice", source.fileName(), row.number())));
    }

    private RowPlan planned(SourceFile source, RowFacts row) {
        if (row.who().isEmpty()) {
            Problem nobody = Problem.of("people.table-nobody", source.fileName(), row.number());
            return new RowPlan(row.number(), row.who(), List.of(), Optional.of(nobody));
        }
        List<FactChange> changes = row.changes(open.now().people());
        Optional<Problem> problem = new EditParticipants(open)
                .wrong(changes)
                .map(why -> why.key().equals("people.unknown-role")
                        ? Problem.of(
                                "people.table-role",
                                source.fileName(),
                                row.number(),
                                why.args().get(0))
                        : Problem.of("people.table-long", source.fileName(), row.number()));
        return new RowPlan(row.number(), row.who(), problem.isPresent() ? List.of() : changes, problem);
    }

    /** Makes the changes of a plan, as one step. */
    public void take(TablePlan plan) {
        new EditParticipants(open).takeIn(plan.changes());
    }
}
