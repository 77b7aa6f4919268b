package no.utsagn.search.query;

import no.utsagn.language.Span;

/**
 * A piece of a query as written.
 *
 * @param at where it stands, signs included
 * @param inner what it says, without the quotes of a phrase, the slashes of a pattern, the colon of a field
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
        /** What stands between slashes. */
        REGEX,
        /** The name of a condition with its colon, or its equals sign; the value is the next piece. */
        FIELD,
        /** The value of a condition, where it stands in no quotes. */
        VALUE,
        /** A tilde right behind a quote, with its number. */
        BETWEEN,
        NEAR,
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
