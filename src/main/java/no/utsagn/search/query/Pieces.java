package no.utsagn.search.query;

import java.util.List;

/** The pieces of a query, and how far they have been read. */
final class Pieces {

    private final List<Token> tokens;
    private int at;

    /** @param tokens the last an END, which is never taken */
    Pieces(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token now() {
        return tokens.get(at);
    }

    boolean is(Token.Kind kind) {
        return now().is(kind);
    }

    void step() {
        at++;
    }

    /** The next piece, read with this. */
    Token take() {
        return tokens.get(at++);
    }
}
