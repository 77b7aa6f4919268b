package no.utsagn.search.query;

import no.utsagn.language.Characters;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;

/** What single characters of a query are. */
final class Signs {

    /** Straight, curly and Norwegian quotes; any of them opens, any closes, as keyboards mix them. */
    private static final String QUOTES = "\"“”„«»";

    private Signs() {}

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    static boolean isQuoteAt(String query, int offset) {
        return offset < query.length() && isQuote(query.charAt(offset));
    }

    static boolean isBlank(char c) {
        return Characters.isBlank(c) || Character.isISOControl(c);
    }

    /** What ends a piece of a query that stands in no quotes. */
    static boolean endsChunk(char c) {
        return c == '(' || c == ')' || isBlank(c) || isQuote(c);
    }

    /** Where digits that begin at an offset end. */
    static int digitsEnd(String query, int from) {
        int at = from;
        while (at < query.length() && '0' <= query.charAt(at) && query.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** The number that a stretch of digits writes; a huge one is {@link Integer#MAX_VALUE}. */
    static int number(String query, Span digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits.of(query));
    }

    /** The place of something, as a reader counts characters, from 1. */
    static int place(String query, int offset) {
        return Graphemes.count(query.substring(0, offset)) + 1;
    }

    /** The place where a stretch begins, as a reader counts characters, from 1. */
    static int place(String query, Span at) {
        return place(query, at.start());
    }
}
