package no.utsagn.search.query;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;

/** Cuts a query into its pieces. */
final class Lexer {

    /** Straight, curly and Norwegian quotes; any of them opens, any closes, as keyboards mix them. */
    private static final String QUOTES = "\"“”„«»";

    private final String query;
    private int at;

    Lexer(String query) {
        this.query = query;
    }

    /** The pieces in order; the last is an END. */
    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        skipBlanks();
        while (at < query.length()) {
            Token token = next();
            tokens.add(token);
            at = token.at().end();
            skipBlanks();
        }
        tokens.add(Token.of(Token.Kind.END, Span.at(query.length())));
        return tokens;
    }

    /** The place of something, as a reader counts characters, from 1. */
    static int place(String query, int offset) {
        return Graphemes.count(query.substring(0, offset)) + 1;
    }

    private Token next() {
        char c = query.charAt(at);
        if (isQuote(c)) {
            return quoted(Token.Kind.QUOTED, at);
        }
        return switch (c) {
            case '(' -> sign(Token.Kind.OPEN);
            case ')' -> sign(Token.Kind.CLOSE);
            case '-' -> sign(Token.Kind.NOT);
            case '=' -> isQuoteAt(at + 1) ? quoted(Token.Kind.QUOTED_EXACT, at + 1) : chunk();
            default -> chunk();
        };
    }

    private Token sign(Token.Kind kind) {
        return Token.of(kind, Span.ofLength(at, 1));
    }

    private Token quoted(Token.Kind kind, int open) {
        int close = open + 1;
        while (!isQuoteAt(close)) {
            if (close >= query.length()) {
                throw new WrongQueryException(
                        Problem.of("search.quote-open", place(query, open)), new Span(open, query.length()));
            }
            close++;
        }
        return new Token(kind, new Span(at, close + 1), new Span(open + 1, close));
    }

    private Token chunk() {
        int end = at;
        while (end < query.length() && !isBlank(query.charAt(end)) && !endsChunk(query.charAt(end))) {
            end++;
        }
        Span span = new Span(at, end);
        return Token.of(
                switch (span.of(query)) {
                    case "OR", "ELLER" -> Token.Kind.OR;
                    case "AND", "OG" -> Token.Kind.AND;
                    default -> Token.Kind.CHUNK;
                },
                span);
    }

    private static boolean endsChunk(char c) {
        return c == '(' || c == ')' || isQuote(c);
    }

    private void skipBlanks() {
        while (at < query.length() && isBlank(query.charAt(at))) {
            at++;
        }
    }

    private boolean isQuoteAt(int offset) {
        return offset < query.length() && isQuote(query.charAt(offset));
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
