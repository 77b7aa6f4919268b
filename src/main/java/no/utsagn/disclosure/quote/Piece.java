package no.utsagn.disclosure.quote;

import no.utsagn.disclosure.check.Screen;

/**
 * A run before it is checked.
 *
 * @param text as it is to be printed, brackets included
 * @param tight whether it stands inside a word, without a space on either side
 */
public record Piece(RunKind kind, String text, boolean tight) {

    public Piece {
        text = Screen.canonical(text);
    }

    public static Piece of(RunKind kind, String text) {
        return new Piece(kind, text, false);
    }

    @Override
    public String toString() {
        return kind + " of " + text.length();
    }
}
