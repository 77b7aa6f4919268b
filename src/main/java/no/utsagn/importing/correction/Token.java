package no.utsagn.importing.correction;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.Replacement;

/**
 * What is compared as one: a word, another visible character, or the border between two turns.
 *
 * @param span where it stands; for a part of a replacement, all of the replacement
 * @param key two tokens with the same key are the same
 * @param turn the index of the turn that it is in; of a border, that of the turn after it
 * @param replacement what it is a part of
 */
record Token(Span span, String key, int turn, Optional<Id<Replacement>> replacement) {

    private static final String BORDER = "\n";

    static Token border(Span span, int turn) {
        return new Token(span, BORDER, turn, Optional.empty());
    }

    boolean isBorder() {
        return key.equals(BORDER);
    }

    @Override
    public String toString() {
        return "Token " + span;
    }
}
