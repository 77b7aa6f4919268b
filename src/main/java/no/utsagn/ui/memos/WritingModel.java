package no.utsagn.ui.memos;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.app.memos.MemoSitting;
import no.utsagn.app.memos.Subject;
import no.utsagn.app.memos.Subjects;
import no.utsagn.app.memos.WriteMemo;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.DeskModel;

/** The memo that is being written: what of it is on disk, and what is not yet. */
public final class WritingModel {

    /** How what is written stands to what is on disk. */
    public enum State {
        /** Nothing is written yet. */
        BLANK,
        TYPED,
        SAVED,
        /** There is a memo on disk, and the field is empty: leaving it takes the memo away. */
        EMPTIED,
        REFUSED
    }

    private final DeskModel desk;
    private final WriteMemo memos;
    private final ReadOnlyObjectWrapper<Optional<MemoSitting>> sitting = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.BLANK);
    private Optional<Problem> refused = Optional.empty();
    private String typed = "";

    public WritingModel(DeskModel desk) {
        this.desk = desk;
        this.memos = new WriteMemo(desk.desk());
        desk.study().addListener((property, before, now) -> follow(now));
    }

    /** The sitting that goes on, if one does. A new one has another text to start with. */
    public ReadOnlyObjectProperty<Optional<MemoSitting>> sitting() {
        return sitting.getReadOnlyProperty();
    }

    /** How what is written stands to what is on disk. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Why it could not be saved, where that is its state. */
    public Optional<Problem> refused() {
        return refused;
    }

    /** The memo that is being written in, if it is on disk. */
    public Optional<Memo> memo() {
        return sitting.get().flatMap(MemoSitting::memo);
    }

    /** Begins a memo about something. */
    public void begin(MemoTarget target) {
        if (leave()) {
            start(memos.about(target));
        }
    }

    /** Goes on with a memo. */
    public void goOn(Id<Memo> memo) {
        boolean already = memo().filter(m -> m.id().equals(memo)).isPresent();
        if (!already && leave() && desk.desk().now().memos().has(memo)) {
            start(memos.in(memo));
        }
    }

    private void start(MemoSitting fresh) {
        typed = fresh.saved();
        state.set(fresh.memo().isPresent() ? State.SAVED : State.BLANK);
        sitting.set(Optional.of(fresh));
    }

    /** Tells what the field holds. */
    public void typed(String text) {
        typed = text;
        String saved = sitting.get().map(MemoSitting::saved).orElse("");
        boolean there = memo().isPresent();
        state.set(
                text.isBlank()
                        ? there ? State.EMPTIED : State.BLANK
                        : there && text.equals(saved) ? State.SAVED : State.TYPED);
    }

    /** Tells that the field would have held too much. */
    public void tooLong(int length) {
        refuse(Problem.of("memo.too-long", WriteMemo.LONGEST, length));
    }

    /** Somebody pauses: puts on disk what is written. */
    public void pause() {
        sitting.get()
                .filter(s -> state.get() == State.TYPED || state.get() == State.REFUSED)
                .ifPresent(s -> {
                    try {
                        state.set(s.save(typed) ? s.memo().isPresent() ? State.SAVED : State.BLANK : State.EMPTIED);
                    } catch (ProblemException e) {
                        refuse(e.problem());
                    }
                });
    }

    private void refuse(Problem problem) {
        refused = Optional.of(problem);
        state.set(State.REFUSED);
    }

    /**
     * Ends the sitting. What is written is on disk then.
     *
     * @return false if it could not be saved; then the sitting goes on
     */
    public boolean leave() {
        if (sitting.get().isEmpty()) {
            return true;
        }
        MemoSitting left = sitting.get().get();
        try {
            left.leave(typed);
            return ended();
        } catch (ProblemException e) {
            refuse(e.problem());
            return false;
        }
    }

    private boolean ended() {
        typed = "";
        state.set(State.BLANK);
        sitting.set(Optional.empty());
        return true;
    }

    /** Takes the memo away that is being written, and what is not saved with it. */
    public void remove() {
        Optional<Memo> there = memo();
        ended();
        there.map(Memo::id).filter(desk.desk().now().memos()::has).ifPresent(memos::remove);
    }

    /** Takes a memo away. */
    public void remove(Id<Memo> memo) {
        memos.remove(memo);
    }

    /** Follows what undo or the replacing of names does to the memo. */
    private void follow(Study now) {
        Optional<Memo> mine = memo();
        // Once names are gone, nobody is to go on with a memo that still knows what stood there.
        boolean anew = desk.desk().formerDropped() && state.get() != State.TYPED && state.get() != State.REFUSED;
        if (mine.isEmpty()) {
            if (anew) {
                ended();
            }
            return;
        }
        Optional<Memo> theirs = now.memos().find(mine.get().id());
        if (theirs.isEmpty()) {
            ended();
        } else if (anew || !theirs.get().text().equals(mine.get().text())) {
            start(memos.in(theirs.get().id()));
        }
    }

    /** What the memo is about. */
    public Optional<Subject> subject() {
        return sitting.get().map(s -> Subjects.of(desk.study().get(), s.target()));
    }
}
