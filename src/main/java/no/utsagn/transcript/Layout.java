package no.utsagn.transcript;

import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.transcript.turn.Turn;

/** How turns lie in a text: one after the other, a line end between, nothing left over. */
final class Layout {

    /** What stands between a turn and the next. */
    static final String BETWEEN = "\n";

    private Layout() {}

    /** @throws IllegalArgumentException if the turns do not cover the text */
    static void check(String text, List<Turn> turns) {
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("a transcript without turns");
        }
        int expected = 0;
        for (Turn turn : turns) {
            if (turn.span().start() != expected) {
                throw new IllegalArgumentException("a turn at " + turn.span() + " instead of " + expected);
            }
            expected = gapAfter(turn.span()).end();
        }
        Span last = turns.get(turns.size() - 1).span();
        if (last.end() != text.length()) {
            throw new IllegalArgumentException("turns end at " + last.end() + " in a text of " + text.length());
        }
    }

    /** The line end after a turn. */
    static Span gapAfter(Span turn) {
        return Span.ofLength(turn.end(), BETWEEN.length());
    }
}
