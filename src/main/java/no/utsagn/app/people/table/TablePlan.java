package no.utsagn.app.people.table;

import java.util.List;
import no.utsagn.app.people.FactChange;
import no.utsagn.base.Problem;

/**
 * What a table would change in the study. Nothing is changed yet.
 *
 * @param file its name, for people
 * @param remarks what the person should know about the reading of the file
 */
public record TablePlan(String file, List<RowPlan> rows, List<Problem> remarks) {

    public TablePlan {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** All changes, row by row. */
    public List<FactChange> changes() {
        return rows.stream()
                .filter(RowPlan::isChange)
                .flatMap(row -> row.changes().stream())
                .toList();
    }

    /** How many participants would be changed. */
    public int changed() {
        return (int) rows.stream().filter(RowPlan::isChange).count();
    }

    /** How many rows say what the study says. */
    public int same() {
        return (int) rows.stream()
                .filter(row -> row.problem().isEmpty() && !row.isChange())
                .count();
    }

    /** How many rows are left out, each for its reason. */
    public int leftOut() {
        return (int) rows.stream().filter(row -> row.problem().isPresent()).count();
    }

    @Override
    public String toString() {
        return "TablePlan of " + rows.size() + " rows";
    }
}
