package no.utsagn.ui.search.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.utsagn.app.Jobs;
import no.utsagn.app.search.SearchResult;
import no.utsagn.app.search.Wanted;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.language.Span;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.search.condition.StudyQuery;
import no.utsagn.search.query.Parsed;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.DeskModel;

/**
 * What is searched for and what was found, for the room and for the pane beside the transcript. Once names have been
 * written in for good it has forgotten all: what was searched for may be one.
 */
public final class SearchModel {

    /** How many turns are listed before somebody asks for more. */
    public static final int FIRST = 2000;

    /** What is wrong with a query. @param at where, in the query as written: UTF-16, half-open */
    public record Wrong(Problem problem, Span at) {}

    private final DeskModel desk;
    private final Searching searching;
    private final Asking<SearchResult> asking;
    private final Sitting sitting = new Sitting();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<FormChoice> forms = new ReadOnlyObjectWrapper<>(FormChoice.usual());
    private final ReadOnlyObjectWrapper<List<Wanted>> within = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Wrong>> wrong = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Growth heard = Growth.whole();
    private int limit = FIRST;
    private boolean running;

    public SearchModel(DeskModel desk, Searching searching, Jobs jobs) {
        this.desk = desk;
        this.searching = searching;
        this.asking = new Asking<>(jobs);
        query.addListener((property, before, now) -> retyped(now));
        forms.addListener((property, before, now) -> search());
        within.addListener((property, before, now) -> search());
        searching.growth().addListener((property, before, now) -> grown(now));
        desk.study().addListener((property, before, now) -> edited());
    }

    /** What is searched for, as it is typed. */
    public StringProperty query() {
        return query;
    }

    /** Which forms of its words are taken along. */
    public ReadOnlyObjectProperty<FormChoice> forms() {
        return forms.getReadOnlyProperty();
    }

    public void choose(FormChoice choice) {
        forms.set(choice);
    }

    /** The searches within whose hits is searched, the first first. */
    public ReadOnlyObjectProperty<List<Wanted>> within() {
        return within.getReadOnlyProperty();
    }

    /** What is wrong with the query, if something is. */
    public ReadOnlyObjectProperty<Optional<Wrong>> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /** What was found; while a query is wrong, what was found before. Empty where nothing is asked. */
    public ReadOnlyObjectProperty<Optional<Answer>> answer() {
        return answer.getReadOnlyProperty();
    }

    /** Whether an answer is waited for. */
    public ReadOnlyBooleanProperty busy() {
        return asking.busy();
    }

    /** How much of the study can be searched already. */
    public ReadOnlyObjectProperty<Growth> growth() {
        return searching.growth();
    }

    /** What was searched for in this sitting. */
    public Sitting sitting() {
        return sitting;
    }

    /** The search as it stands. */
    public Wanted wanted() {
        Optional<Wanted> around = Optional.empty();
        for (Wanted each : within.get()) {
            around = Optional.of(new Wanted(each.query(), each.forms(), around));
        }
        return new Wanted(query.get().strip(), forms.get(), around);
    }

    /** The search as it stands, in one query: what is searched within stands before it, in brackets. */
    public String whole() {
        if (within.get().isEmpty()) {
            return query.get().strip();
        }
        StringBuilder whole = new StringBuilder();
        within.get().forEach(each -> whole.append('(').append(each.query()).append(") "));
        return query.get().isBlank()
                ? whole.toString().strip()
                : whole.append('(').append(query.get().strip()).append(')').toString();
    }

    /** Searches for something else. */
    public void run(String other, FormChoice choice) {
        running = true;
        within.set(List.of());
        forms.set(choice);
        query.set(other);
        running = false;
        search();
        sitting.add(wanted());
    }

    /** Goes on within what was found: what is searched for now is kept, and the field is empty for more. */
    public void goWithin() {
        if (!query.get().isBlank() && wrong.get().isEmpty()) {
            List<Wanted> more = new ArrayList<>(within.get());
            more.add(new Wanted(query.get().strip(), forms.get(), Optional.empty()));
            sitting.add(wanted());
            running = true;
            within.set(List.copyOf(more));
            running = false;
            query.set("");
        }
    }

    /** Takes a search away from those within whose hits is searched. */
    public void leave(Wanted one) {
        within.set(within.get().stream().filter(each -> !each.equals(one)).toList());
    }

    /** Says that a person works with what was found: the search is one of this sitting. */
    public void used() {
        if (wrong.get().isEmpty()) {
            sitting.add(wanted());
        }
    }

    /** Lists as many again. */
    public void more() {
        limit *= 4;
        ask();
    }

    private void retyped(String now) {
        if (now.isBlank() && !running) {
            FormChoice kept = forms.get();
            running = true;
            forms.set(FormChoice.of(kept.width()).folded(kept.folded()));
            running = false;
        }
        search();
    }

    private void search() {
        if (!running) {
            limit = FIRST;
            ask();
        }
    }

    private void ask() {
        Wanted wanted = wanted();
        if (wanted.query().isEmpty() && wanted.within().isEmpty()) {
            asking.forget();
            wrong.set(Optional.empty());
            answer.set(Optional.empty());
            return;
        }
        wrong.set(wrong(query.get()));
        if (wrong.get().isPresent()) {
            asking.forget();
        } else {
            searching.goOn();
            Study study = desk.study().get();
            Wanted asked = asked(wanted);
            int most = limit;
            asking.ask(
                    () -> searching.find(asked, most),
                    result -> answered(new Answer(wanted, result)),
                    why -> failed(why, study));
        }
    }

    /** Where nothing is typed yet, what is found is what is searched within. */
    private static Wanted asked(Wanted wanted) {
        return wanted.query().isEmpty() ? wanted.within().orElse(wanted) : wanted;
    }

    private Optional<Wrong> wrong(String written) {
        return written.isBlank() || !(StudyQuery.parse(written, desk.study().get()) instanceof Parsed.Wrong found)
                ? Optional.empty()
                : Optional.of(new Wrong(found.problem(), found.at()));
    }

    private void answered(Answer now) {
        boolean same = answer.get()
                .filter(before ->
                        before.wanted().equals(now.wanted()) && before.result().equals(now.result()))
                .isPresent();
        if (!same) {
            answer.set(Optional.of(now));
        }
    }

    /**
     * What cannot be asked though it can be read: a role that there is not. An edit that came between question and answer
     * may have taken away what was found; then it is asked again anyhow.
     */
    @SuppressWarnings("ReferenceEquality") // every edit makes another study
    private void failed(RuntimeException why, Study asked) {
        if (why instanceof ProblemException problem) {
            wrong.set(Optional.of(new Wrong(problem.problem(), Span.over(query.get()))));
        } else if (desk.desk().now() == asked) {
            throw why;
        }
    }

    private void grown(Growth now) {
        if (now.tellsMoreThan(heard)) {
            heard = now;
            ask();
        }
    }

    private void edited() {
        if (desk.desk().formerDropped()) {
            forget();
        } else {
            ask();
        }
    }

    private void forget() {
        asking.forget();
        running = true;
        query.set("");
        forms.set(FormChoice.usual());
        within.set(List.of());
        running = false;
        sitting.forget();
        search();
    }
}
