package no.utsagn.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.history.FormerAct;
import no.utsagn.app.history.Step;
import no.utsagn.app.history.Steps;
import no.utsagn.base.Messages;

/** What was done to the study: since it was opened, which can be taken back, and before, which cannot. Newest first. */
final class HistoryModel {

    private final Messages say;
    private final OpenStudy desk;
    private final ZoneId zone;
    private final StepWords words;
    private final List<FormerAct> former;
    private final ReadOnlyObjectWrapper<List<HistoryRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    HistoryModel(Messages say, OpenStudy desk, ZoneId zone) {
        this.say = say;
        this.desk = desk;
        this.zone = zone;
        this.words = new StepWords(say);
        this.former = desk.former(OpenStudy.MOST_FORMER);
        refresh();
    }

    /** The lines. */
    ReadOnlyObjectProperty<List<HistoryRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /**
     * Goes to how the study was after a step.
     *
     * @throws no.utsagn.base.ProblemException if it cannot be saved; then nothing is changed
     */
    void go(HistoryRow row) {
        if (row.canBeChosen()) {
            desk.goTo(row.number());
            refresh();
        }
    }

    /** Which line tells how the study is now. */
    int now() {
        return rows.get().stream().map(HistoryRow::state).toList().indexOf(HistoryRow.State.NOW);
    }

    private void refresh() {
        Steps steps = desk.steps();
        List<HistoryRow> all = new ArrayList<>();
        for (int i = steps.done().size(); i > 0; i--) {
            Step step = steps.done().get(i - 1);
            all.add(new HistoryRow(
                    state(i, steps.at()),
                    step.number(),
                    say.text(step.kind().messageKey()),
                    words.extent(step),
                    time(step.at())));
        }
        all.add(new HistoryRow(state(0, steps.at()), 0, say.text("ui.history.start"), "", ""));
        if (!former.isEmpty()) {
            all.add(new HistoryRow(HistoryRow.State.HEADING, 0, say.text("ui.history.former"), "", ""));
        }
        Function<FormerAct, HistoryRow> asRow = act ->
                new HistoryRow(HistoryRow.State.FORMER, 0, say.text(act.kind().messageKey()), "", day(act.at()));
        former.stream().map(asRow).forEach(all::add);
        rows.set(List.copyOf(all));
    }

    private static HistoryRow.State state(int place, int at) {
        return place > at ? HistoryRow.State.TAKEN_BACK : place == at ? HistoryRow.State.NOW : HistoryRow.State.DONE;
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH.mm.ss").format(at.atZone(zone));
    }

    private String day(Instant at) {
        ZonedDateTime then = at.atZone(zone);
        String pattern = then.getYear() == LocalDate.now(zone).getYear() ? "d. MMM HH.mm" : "d. MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, say.language().locale()).format(then);
    }
}
