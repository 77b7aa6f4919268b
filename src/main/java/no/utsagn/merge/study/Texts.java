package no.utsagn.merge.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.language.Span;
import no.utsagn.merge.Side;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextChange;
import no.utsagn.transcript.turn.Turn;

/**
 * The transcripts of both, and how the words of either came to lie where they lie now.
 *
 * @param merged ours in their order, then what only they have
 * @param ours by transcript, the changes from our text to that of both, in order
 * @param theirs the same from their text
 * @param newer whose text holds all edits of the other's, where both have edits; NEITHER if each has edits of its own
 * @param turns which turn one of either is, or is part of, now
 */
record Texts(
        Items<Transcript> merged,
        Map<Id<Transcript>, List<TextChange>> ours,
        Map<Id<Transcript>, List<TextChange>> theirs,
        Map<Id<Transcript>, Side> newer,
        Map<Id<Transcript>, UnaryOperator<Id<Turn>>> turns) {

    /** Whose text holds all edits of the other's. */
    Side newer(Id<Transcript> transcript) {
        return newer.getOrDefault(transcript, Side.BOTH);
    }

    /** Which turn one of either copy is, or is part of, now. */
    Id<Turn> turn(Id<Transcript> transcript, Id<Turn> turn) {
        return turns.getOrDefault(transcript, UnaryOperator.identity()).apply(turn);
    }

    /** What happens to the text of one copy. */
    List<TextChange> changes(Id<Transcript> transcript, Side copy) {
        return (copy == Side.OURS ? ours : theirs).getOrDefault(transcript, List.of());
    }

    /** Where a stretch of one copy lies in the merged text; empty if nothing of it is left. */
    Optional<Span> moved(Id<Transcript> transcript, Span span, Side copy) {
        Optional<Span> moved = Optional.of(span);
        for (TextChange change : changes(transcript, copy)) {
            moved = moved.flatMap(change::moved);
        }
        return moved;
    }
}
