package no.utsagn.app.people.table;

import java.util.List;
import java.util.Optional;
import no.utsagn.app.people.FactChange;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.transcript.people.Participant;

/**
 * What one row of a table would do.
 *
 * @param number where it stands in its file, from 1
 * @param who whom it is about; empty if nobody
 * @param changes what would be said of them that is not said now
 * @param problem why it is left out, if it is
 */
public record RowPlan(int number, Optional<Id<Participant>> who, List<FactChange> changes, Optional<Problem> problem) {

    public RowPlan {
        changes = List.copyOf(changes);
    }

    /** Whether it would change something. */
    public boolean isChange() {
        return problem.isEmpty() && !changes.isEmpty();
    }

    @Override
    public String toString() {
        return "RowPlan " + number;
    }
}
