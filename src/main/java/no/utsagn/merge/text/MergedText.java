package no.utsagn.merge.text;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.text.braid.Clash;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextChange;
import no.utsagn.transcript.turn.Turn;

/** Two states of a transcript made one, and where what lies on either lies in it. */
public final class MergedText {

    private final Transcript transcript;
    private final Transcript before;
    private final Transcript other;
    private final Outcome outcome;

    MergedText(Transcript transcript, Transcript before, Transcript other, Outcome outcome) {
        this.transcript = transcript;
        this.before = before;
        this.other = other;
        this.outcome = outcome;
    }

    /**
     * The transcript of both: text, turns, speakers, marks, replacements, pins, log and source. Its history is ours.
     */
    public Transcript transcript() {
        return transcript;
    }

    /** Where a span of our text lies now; empty if nothing is left of it. The rule is {@link Span#after}. */
    public Optional<Span> ours(Span span) {
        return outcome.fromOurs().moved(span);
    }

    /** Where a span of their text lies now; empty if nothing is left of it. */
    public Optional<Span> theirs(Span span) {
        return outcome.fromTheirs().moved(span);
    }

    /** The changes from our text to that of both, in order. */
    public List<TextChange> ourChanges() {
        return outcome.fromOurs().changes();
    }

    /** The changes from their text to that of both, in order. */
    public List<TextChange> theirChanges() {
        return outcome.fromTheirs().changes();
    }

    /** The turn that one of ours is, or is part of, now. */
    public Id<Turn> oursTurn(Id<Turn> turn) {
        return turn(before, turn, outcome.fromOurs());
    }

    /** The turn that one of theirs is, or is part of, now. */
    public Id<Turn> theirsTurn(Id<Turn> turn) {
        return turn(other, turn, outcome.fromTheirs());
    }

    private Id<Turn> turn(Transcript of, Id<Turn> turn, Moves moves) {
        boolean isThere = transcript.turns().stream().anyMatch(t -> t.id().equals(turn));
        return isThere
                ? turn
                : transcript.turnAt(moves.moved(of.turn(turn).span().start())).id();
    }

    /**
     * Whose text holds all edits of the other's, so that a span that both have lies where that copy has it; BOTH if the
     * texts are the same, NEITHER if each has edits of its own.
     */
    public Side newer() {
        return outcome.newer();
    }

    /** What came together. */
    public TextDifferences differences() {
        return outcome.differences();
    }

    /** What a person should decide, decided or not: for each the clash it is about. */
    public List<Question> questions() {
        return outcome.differences().clashes().stream()
                .filter(Clash::asks)
                .map(clash -> MergeText.question(transcript.id(), clash))
                .toList();
    }

    @Override
    public String toString() {
        return "MergedText " + transcript + ", " + outcome.differences();
    }
}
