package no.utsagn.merge.study;

import java.util.List;
import java.util.function.UnaryOperator;
import no.utsagn.base.Id;
import no.utsagn.merge.Side;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextChange;
import no.utsagn.transcript.turn.Turn;

/** Makes one text of two states of a transcript. */
@FunctionalInterface
interface TextMerge {

    /**
     * One transcript that both copies have, in different states.
     *
     * @param deciding is told what came up
     */
    Both both(Id<Transcript> transcript, Deciding deciding);

    /**
     * The text of both.
     *
     * @param transcript said of it is what one copy says: that is merged elsewhere
     * @param ours the changes from our text to it
     * @param newer whose text holds all edits of the other's; NEITHER if each has edits of its own
     * @param turn which turn one of either is, or is part of, now
     */
    record Both(
            Transcript transcript,
            List<TextChange> ours,
            List<TextChange> theirs,
            Side newer,
            UnaryOperator<Id<Turn>> turn) {}
}
