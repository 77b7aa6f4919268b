package no.utsagn.merge.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.utsagn.language.Span;
import no.utsagn.merge.Side;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Turn;

/**
 * The text of both copies, before what lies on it.
 *
 * @param ourReplacements where a replacement of ours stands whole; empty if it does not
 * @param theirReplacements where one of theirs does
 * @param newer whose edits hold all of the other's
 */
record Outcome(
        String text,
        List<Turn> turns,
        EditLog log,
        Moves fromOurs,
        Moves fromTheirs,
        Function<Replacement, Optional<Span>> ourReplacements,
        Function<Replacement, Optional<Span>> theirReplacements,
        Side newer,
        TextDifferences differences) {

    /** Sizes only. */
    @Override
    public String toString() {
        return "Outcome of " + text.length() + " characters, " + differences;
    }
}
