package no.utsagn.merge.words;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.language.Words;

/**
 * A word, or one sign between words, with the blank before it.
 *
 * @param blank what stands before it: blanks, line ends, or nothing
 * @param span where it stands in its text, without the blank
 */
record Token(String blank, String word, Span span) {

    /** All of a text but for blanks at its end. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        for (Span word : Words.in(text, Span.over(text))) {
            from = signs(text, new Span(from, word.start()), tokens);
            tokens.add(new Token(text.substring(from, word.start()), word.of(text), word));
            from = word.end();
        }
        signs(text, new Span(from, text.length()), tokens);
        return List.copyOf(tokens);
    }

    /** @return where the last sign ends: only blanks follow */
    private static int signs(String text, Span between, List<Token> tokens) {
        int from = between.start();
        int at = from;
        while (at < between.end()) {
            int sign = text.codePointAt(at);
            Span span = Span.ofLength(at, Character.charCount(sign));
            if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign)) {
                tokens.add(new Token(text.substring(from, at), span.of(text), span));
                from = span.end();
            }
            at = span.end();
        }
        return from;
    }

    /** The length of the word alone. */
    @Override
    public String toString() {
        return "Token of " + word.length();
    }
}
