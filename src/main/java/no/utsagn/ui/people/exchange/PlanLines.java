package no.utsagn.ui.people.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.app.people.Fact;
import no.utsagn.app.people.FactChange;
import no.utsagn.app.people.table.RowPlan;
import no.utsagn.app.people.table.TablePlan;
import no.utsagn.base.Messages;
import no.utsagn.study.People;
import no.utsagn.ui.people.table.FactNames;

/** Says what a table would change: in numbers, and row by row. */
final class PlanLines {

    /**
     * A row as it is shown.
     *
     * @param title whom it is about
     * @param text what changes, or why it is left out
     */
    record Line(String title, String text, boolean leftOut) {
        @Override
        public String toString() {
            return "Line of " + text.length();
        }
    }

    private final Messages say;
    private final People people;

    PlanLines(Messages say, People people) {
        this.say = say;
        this.people = people;
    }

    /** The whole in numbers. */
    String sum(TablePlan plan) {
        return say.text("ui.people.import.sum", plan.changed(), plan.same(), plan.leftOut());
    }

    /** The rows that change something or are left out; changes first. */
    List<Line> rows(TablePlan plan) {
        List<Line> changes =
                plan.rows().stream().filter(RowPlan::isChange).map(this::change).toList();
        List<Line> leftOut = plan.rows().stream()
                .flatMap(row -> row
                        .problem()
                        .map(why -> new Line(say.text("ui.people.import.row", row.number()), say.text(why), true))
                        .stream())
                .toList();
        return Stream.concat(changes.stream(), leftOut.stream()).toList();
    }

    private Line change(RowPlan row) {
        String who =
                row.who().filter(people.participants()::has).map(people::label).orElse("");
        String name = row.who()
                .flatMap(people.participants()::find)
                .flatMap(person -> person.name())
                .map(known -> " (" + known + ")")
                .orElse("");
        String text = row.changes().stream().map(this::one).collect(Collectors.joining(" · "));
        return new Line(say.text("ui.people.import.row-of", row.number(), who + name), text, false);
    }

    private String one(FactChange change) {
        Fact fact = change.fact();
        return say.text(
                "ui.people.import.change",
                FactNames.of(say, fact),
                fact.of(people, change.who()).orElse("–"),
                Optional.of(change).flatMap(FactChange::value).orElse("–"));
    }
}
