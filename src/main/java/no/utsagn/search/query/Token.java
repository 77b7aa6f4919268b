package no.utsagn.search.query;

import no.utsagn.language.Span;

/**
 * A piece of a query as written.
 *
 * @param at where it stands, signs included
 * @param inner what it says, without the quotes of a phrase
 */
record Token(Kind kind, Span at, Span inner) {

    /** What a piece is. */
    enum Kind {
        /** Anything between blanks, brackets and quotes. */
        CHUNK,
        /** What stands in quotes. */
        QUOTED,
        /** What stands in quotes with an equals sign before. */
        QUOTED_EXACT,
        OPEN,
        CLOSE,
        NOT,
        OR,
        AND,
        END
    }

    static Token of(Kind kind, Span at) {
        return new Token(kind, at, at);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
