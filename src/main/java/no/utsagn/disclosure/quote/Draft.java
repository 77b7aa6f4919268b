package no.utsagn.disclosure.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.language.Span;

/**
 * What is to be printed of a quotation, before anybody has looked for names in it.
 *
 * @param said never empty; no voice comes twice running
 * @param printed the form that is printed in fact
 * @param words how many words are printed
 */
public record Draft(List<Said> said, Written printed, int words) {

    /** What one voice says. */
    public record Said(Voice voice, List<Piece> pieces) {

        public Said {
            pieces = List.copyOf(pieces);
        }

        /** The pieces one after the other. */
        public String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining());
        }

        /** Where in the text something stands in the place of a name. */
        public List<Span> names() {
            List<Span> names = new ArrayList<>();
            int at = 0;
            for (Piece piece : pieces) {
                Span span = Span.ofLength(at, piece.text().length());
                if (piece.kind() == RunKind.REPLACEMENT && !span.isEmpty()) {
                    names.add(span);
                }
                at = span.end();
            }
            return names;
        }

        @Override
        public String toString() {
            return "Said of " + pieces.size() + " pieces";
        }
    }

    public Draft {
        said = List.copyOf(said);
    }

    /** How many different voices speak. */
    public int voices() {
        return (int) said.stream().map(Said::voice).distinct().count();
    }
}
