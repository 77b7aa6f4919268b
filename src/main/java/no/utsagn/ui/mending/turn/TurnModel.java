package no.utsagn.ui.mending.turn;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.utsagn.app.correct.Planned;
import no.utsagn.app.correct.ReworkTurn;
import no.utsagn.app.correct.Reworked;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.mending.effect.Consequences;

/** A turn while it is put right: its words, who says it, where it is cut, and what saving would do. */
public final class TurnModel {

    /**
     * What saving would do.
     *
     * @param planned the edits; empty if it cannot be saved so
     * @param refused why it cannot
     */
    public record Outcome(Optional<Planned> planned, Optional<Problem> refused, Consequences consequences) {

        /** Whether there is anything to save. */
        public boolean isChange() {
            return planned.filter(p -> !p.isEmpty()).isPresent();
        }

        @Override
        public String toString() {
            return "Outcome: " + consequences;
        }
    }

    private final DeskModel desk;
    private final ReworkTurn rework;
    private final Transcript transcript;
    private final Turn turn;
    private final TellerModel teller;
    private final TellerModel second;
    private final ObjectProperty<Guarded> words;
    private final ObjectProperty<Optional<Guarded>> rest = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Outcome> outcome;

    /** @param at a place in the turn, in the open transcript */
    public TurnModel(DeskModel desk, Transcript transcript, int at) {
        this.desk = desk;
        this.rework = new ReworkTurn(desk.desk());
        this.transcript = transcript;
        this.turn = transcript.turnAt(at);
        Study study = desk.study().get();
        this.teller = new TellerModel(study, transcript, turn.speaker());
        this.second = new TellerModel(study, transcript, turn.speaker());
        this.words = new SimpleObjectProperty<>(Guarded.of(transcript, turn));
        this.outcome = new ReadOnlyObjectWrapper<>(
                new Outcome(Optional.empty(), Optional.empty(), Consequences.none(codings())));
        words.addListener((property, before, now) -> refresh());
        rest.addListener((property, before, now) -> refresh());
        follow(teller);
        follow(second);
    }

    private void follow(TellerModel who) {
        who.chosen().addListener((property, before, now) -> refresh());
        who.name().addListener((property, before, now) -> refresh());
        who.role().addListener((property, before, now) -> refresh());
    }

    /** The turn as it stands. */
    public Turn turn() {
        return turn;
    }

    /** Its words as they are to be; what is cut off is in {@link #rest}. */
    ObjectProperty<Guarded> words() {
        return words;
    }

    /** What becomes a turn of its own. */
    ObjectProperty<Optional<Guarded>> rest() {
        return rest;
    }

    /** Who says it. */
    public TellerModel teller() {
        return teller;
    }

    /** Who says what is cut off. */
    public TellerModel second() {
        return second;
    }

    /** What saving would do, kept up to date. */
    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Whether there is a turn after it to be joined with. */
    public boolean hasNext() {
        return !turn.equals(transcript.turns().get(transcript.turns().size() - 1));
    }

    /**
     * Cuts the words at a place.
     *
     * @throws no.utsagn.base.ProblemException if there are no words on one side
     */
    public void cut(int place) {
        Guarded all = words.get();
        if (rest.get().isPresent() || !all.canBeCutAt(place)) {
            throw Problem.of("edit.split-at-edge").exception();
        }
        words.set(all.before(place));
        rest.set(Optional.of(all.behind(place)));
    }

    /** Takes the cut back. */
    public void uncut() {
        rest.get().ifPresent(cut -> {
            rest.set(Optional.empty());
            words.set(words.get().and(cut));
        });
    }

    /** Saves, as one step. Does nothing if nothing is changed. */
    public void save() {
        refresh();
        Outcome now = outcome.get();
        now.refused().ifPresent(problem -> {
            throw problem.exception();
        });
        now.planned().ifPresent(rework::apply);
    }

    /** Saves with the turn after this one joined to it, as one step. */
    public void saveJoined() {
        rework.apply(rework.plan(transcript.id(), turn.id(), wanted().joined()));
    }

    private Reworked wanted() {
        Reworked first = new Reworked(words.get().words(), teller.who(), Optional.empty(), false);
        return rest.get()
                .map(cut -> first.then(new Reworked.Second(cut.words(), Optional.of(second.said()))))
                .orElse(first);
    }

    private void refresh() {
        outcome.set(planned());
    }

    private Outcome planned() {
        Consequences none = Consequences.none(codings());
        if (!teller.isComplete() || (rest.get().isPresent() && !second.isComplete())) {
            return new Outcome(Optional.empty(), Optional.empty(), none);
        }
        try {
            Planned planned = rework.plan(transcript.id(), turn.id(), wanted());
            return new Outcome(
                    Optional.of(planned),
                    Optional.empty(),
                    Consequences.of(desk.study().get(), planned.effect(), codings()));
        } catch (ProblemException e) {
            return new Outcome(Optional.empty(), Optional.of(e.problem()), none);
        }
    }

    private int codings() {
        Span span = turn.span();
        return (int) desk.study().get().codings().in(transcript.id()).stream()
                .filter(coding -> coding.span().overlaps(span))
                .count();
    }
}
