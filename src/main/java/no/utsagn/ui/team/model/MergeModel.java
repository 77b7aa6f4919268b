package no.utsagn.ui.team.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.utsagn.app.Jobs;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;

/**
 * The deciding of a merge: what the copies come to by the answers so far, which line and which field is chosen, and
 * what is left. After each answer the copies are asked anew, away from the screen, and the choice moves on at once.
 */
public final class MergeModel {

    private final Merging merging;
    private final Jobs jobs;
    private final Consumer<RuntimeException> failed;
    private final ReadOnlyObjectWrapper<Outcome> outcome;
    private final ReadOnlyObjectWrapper<Answers> answers = new ReadOnlyObjectWrapper<>(Answers.none());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Key>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Question>> field = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Showing> showing = new SimpleObjectProperty<>(Showing.all());
    private final ReadOnlyObjectWrapper<Set<Section>> folded = new ReadOnlyObjectWrapper<>(Set.of(Section.SAME));
    private final Deque<Answers> former = new ArrayDeque<>();
    private Set<Question> asked;
    private List<Row.Thing> things = List.of();
    private int turn;

    /**
     * @param first what both come to without any answer
     * @param failed hears what went wrong while the copies were asked
     */
    public MergeModel(Merging merging, Outcome first, Jobs jobs, Consumer<RuntimeException> failed) {
        this.merging = merging;
        this.jobs = jobs;
        this.failed = failed;
        this.outcome = new ReadOnlyObjectWrapper<>(first);
        this.asked = Set.copyOf(first.open());
        refresh();
        things.stream()
                .filter(Row.Thing::open)
                .findFirst()
                .or(() -> things.stream().findFirst())
                .ifPresent(thing -> choose(thing.key()));
        showing.addListener((property, before, now) -> list());
    }

    /** The two copies. */
    public Merging merging() {
        return merging;
    }

    /** What they come to. */
    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** What was decided. */
    public ReadOnlyObjectProperty<Answers> answers() {
        return answers.getReadOnlyProperty();
    }

    /** Whether the copies are being asked. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether there is an answer to take back. */
    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    /** The list. */
    public ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** All lines, whatever is shown. */
    public List<Row.Thing> things() {
        return things;
    }

    /** What of it is shown. */
    public ObjectProperty<Showing> showing() {
        return showing;
    }

    /** The line that is chosen. */
    public ReadOnlyObjectProperty<Optional<Key>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The chosen line itself. */
    public Optional<Row.Thing> row() {
        return chosen.get().flatMap(this::find);
    }

    /** The field of the chosen line that keys decide. */
    public ReadOnlyObjectProperty<Optional<Question>> field() {
        return field.getReadOnlyProperty();
    }

    /** What is known of that field. */
    public Optional<FieldDifference> fieldNow() {
        return field.get().flatMap(question -> row().flatMap(row -> fields(row).stream()
                .filter(one -> one.question().equals(question))
                .findFirst()));
    }

    private Optional<Row.Thing> find(Key key) {
        return things.stream().filter(thing -> thing.key().equals(key)).findFirst();
    }

    /** How many lines a filter by side lets through. */
    public int count(By by) {
        return (int) things.stream().filter(thing -> Showing.shows(by, thing)).count();
    }

    /** Folds a part of the list, or unfolds it. */
    public void fold(Section section) {
        Set<Section> now = EnumSet.noneOf(Section.class);
        now.addAll(folded.get());
        if (!now.remove(section)) {
            now.add(section);
        }
        folded.set(Set.copyOf(now));
        list();
    }

    /** Chooses a line, and of its fields the first that asks, or else the first that was changed. */
    public void choose(Key key) {
        find(key).ifPresent(row -> {
            reveal(row);
            boolean other = !chosen.get().equals(Optional.of(key));
            chosen.set(Optional.of(key));
            if (other) {
                field.set(first(row));
            }
        });
    }

    private void reveal(Row.Thing row) {
        if (!showing.get().shows(row)) {
            showing.set(Showing.all());
        }
        if (folded.get().contains(row.section())) {
            fold(row.section());
        }
    }

    private Optional<Question> first(Row.Thing row) {
        List<FieldDifference> fields = fields(row);
        return fields.stream()
                .filter(one -> isOpen(one.question()))
                .findFirst()
                .or(() -> fields.stream()
                        .filter(one -> one.changed() != Side.NEITHER)
                        .findFirst())
                .map(FieldDifference::question);
    }

    private static List<FieldDifference> fields(Row.Thing row) {
        return row instanceof Row.Change change ? change.difference().fields() : List.of();
    }

    /** Chooses a field of the chosen line. */
    public void focus(Question question) {
        field.set(Optional.of(question));
    }

    /** Goes to the next field that was changed, or to the one before. */
    public void stepField(int by) {
        List<Question> all = row().map(MergeModel::fields).orElse(List.of()).stream()
                .filter(one -> one.changed() != Side.NEITHER)
                .map(FieldDifference::question)
                .toList();
        int to = field.get().map(all::indexOf).orElse(-1) + by;
        if (to >= 0 && to < all.size()) {
            focus(all.get(to));
        }
    }

    /** Goes to the next line that asks or asked, or to the one before; from the last to the first. */
    public void step(int by) {
        List<Key> all = conflicts();
        if (!all.isEmpty()) {
            int at = chosen.get().map(all::indexOf).orElse(-1);
            int to = at < 0 ? (by > 0 ? 0 : all.size() - 1) : Math.floorMod(at + by, all.size());
            choose(all.get(to));
        }
    }

    /** The lines that ask or asked, in their order. */
    public List<Key> conflicts() {
        return things.stream()
                .filter(thing -> thing.section() == Section.DECIDE || thing.section() == Section.LIKELY)
                .map(Row.Thing::key)
                .toList();
    }

    /** The pair that can be joined now: the chosen one, or the next that is open. */
    public Optional<Row.Pair> pair() {
        return row().filter(Row.Pair.class::isInstance)
                .or(() -> pairs().stream().filter(Row.Thing::open).findFirst())
                .map(Row.Pair.class::cast);
    }

    /** What was decided about a pair, by an answer or by a rule. */
    public Optional<Answer.Take> decided(LikelySame pair) {
        return answers.get().to(pair.question()).map(Answer::take).or(() -> Preview.decided(outcome.get(), pair));
    }

    /** All pairs. */
    public List<Row.Thing> pairs() {
        return things.stream().filter(Row.Pair.class::isInstance).toList();
    }

    /** Answers the question of the field that is chosen. */
    public void answer(Answer answer) {
        field.get().ifPresent(question -> answer(question, answer));
    }

    /** Answers a question and goes on to the next that is open. */
    public void answer(Question question, Answer answer) {
        put(answers.get().with(question, answer));
        goOn();
    }

    /** Answers whether the pair that is shown is one; goes on if it is the chosen line. */
    public void answerPair(Answer answer) {
        pair().ifPresent(pair -> {
            boolean here = chosen.get().equals(Optional.of(pair.key()));
            put(answers.get().with(pair.likely().question(), answer));
            if (here) {
                goOn();
            }
        });
    }

    /** Takes the last answer back. */
    public void undo() {
        if (!former.isEmpty()) {
            Answers before = former.pop();
            canUndo.set(!former.isEmpty());
            answers.set(before);
            ask(before);
        }
    }

    private void put(Answers next) {
        former.push(answers.get());
        canUndo.set(true);
        answers.set(next);
        ask(next);
    }

    private void ask(Answers now) {
        int mine = ++turn;
        busy.set(true);
        refresh();
        jobs.start(
                progress -> merging.with(now),
                Jobs.watcher(
                        result -> {
                            if (mine == turn) {
                                arrived(result);
                            }
                        },
                        why -> {
                            if (mine == turn) {
                                busy.set(false);
                            }
                            failed.accept(why);
                        }));
    }

    private void arrived(Outcome result) {
        busy.set(false);
        asked = Rows.more(asked, result);
        outcome.set(result);
        refresh();
        if (row().isEmpty()) {
            next().or(() -> things.stream().findFirst()).ifPresent(thing -> choose(thing.key()));
        }
    }

    private void refresh() {
        things = new Rows(asked, this::isOpen).things(outcome.get());
        list();
    }

    private void list() {
        rows.set(Rows.shown(things, showing.get(), folded.get()));
    }

    /** Whether a question waits for an answer. One that was given and is not yet known to the copies does not. */
    private boolean isOpen(Question question) {
        boolean given = busy.get() && answers.get().to(question).isPresent();
        return outcome.get().open().contains(question) && !given;
    }

    private void goOn() {
        Optional<Question> here = row().map(MergeModel::fields).orElse(List.of()).stream()
                .map(FieldDifference::question)
                .filter(this::isOpen)
                .findFirst();
        here.ifPresentOrElse(this::focus, () -> next().ifPresent(row -> choose(row.key())));
    }

    /** The next line that is open, after the last the first again. */
    private Optional<Row.Thing> next() {
        int at = 0;
        while (at < things.size()
                && !chosen.get().equals(Optional.of(things.get(at).key()))) {
            at++;
        }
        List<Row.Thing> behind = at < things.size() ? things.subList(at + 1, things.size()) : List.of();
        return behind.stream().filter(Row.Thing::open).findFirst().or(() -> things.stream()
                .filter(Row.Thing::open)
                .findFirst());
    }

    /** What must still be decided. */
    public Left left() {
        int pairs = (int) pairs().stream().filter(Row.Thing::open).count();
        int all = (int) things.stream().filter(Row.Thing::open).count();
        return new Left(all - pairs, pairs);
    }

    /** Whether the merge may be made. */
    public boolean isReady() {
        return !busy.get() && outcome.get().isDecided();
    }

    /** Whether the other copy brings nothing. */
    public boolean isEmpty() {
        return things.isEmpty()
                && outcome.get().isDecided()
                && outcome.get().sums().codings().newTheirs() == 0
                && outcome.get().sums().codings().gone() == 0;
    }

    /** Works out what a rule would decide. Nothing is decided by that. */
    public void preview(Answers.Rule rule, Consumer<Preview> shown) {
        Answers by = answers.get().withRest(Optional.of(rule));
        Outcome now = outcome.get();
        jobs.start(progress -> Preview.of(now, by, merging.with(by)), Jobs.watcher(shown, failed));
    }

    /** Decides as was shown. */
    public void accept(Preview preview) {
        put(preview.answers());
    }

    /** Decides again what was decided about the copies as they were before. */
    public void resume(Answers earlier) {
        if (!earlier.equals(Answers.none())) {
            answers.set(earlier);
            ask(earlier);
        }
    }

    /** Which pair of how many is shown, counted from one. */
    public int number(LikelySame pair) {
        List<Row.Thing> all = pairs();
        int at = 0;
        while (at < all.size() && !((Row.Pair) all.get(at)).likely().question().equals(pair.question())) {
            at++;
        }
        return at + 1;
    }
}
