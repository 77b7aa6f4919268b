package no.utsagn.importing;

import no.utsagn.language.Span;

/**
 * A beginning of speech that looks like a label and was not taken for one: "Så sa hun:".
 *
 * @param words as they stand where they stand first, with the colon
 * @param count how often they stand in the file, 1 or more
 * @param first where they stand first, in the file's text
 */
public record Lookalike(String words, int count, Span first) {

    @Override
    public String toString() {
        return "lookalike " + first + ", " + count + " times";
    }
}
