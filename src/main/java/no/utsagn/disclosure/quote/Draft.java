package no.utsagn.disclosure.quote;

import java.util.List;
import java.util.stream.Collectors;
import no.utsagn.chapter.QuoteEdit.Written;

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
