package no.utsagn.importing.correction;

import java.util.List;
import no.utsagn.language.Span;

/**
 * A stretch of the transcript between replacements, and the words that are to stand there.
 *
 * @param at in the transcript as it is
 * @param words with a blank at each cut
 */
record Piece(Span at, String words, List<Cut> cuts) {

    Piece {
        cuts = List.copyOf(cuts);
    }

    @Override
    public String toString() {
        return "Piece " + at + " to " + words.length();
    }
}
