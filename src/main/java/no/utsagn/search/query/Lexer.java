package no.utsagn.search.query;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.language.Span;

/** Cuts a query into its pieces. */
final class Lexer {

    private final String query;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String query) {
        this.query = query;
    }

    /** The pieces in order; the last is an END. */
    List<Token> tokens() {
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

    private Token next() {
        char c = query.charAt(at);
        if (followsField()) {
            return Signs.isQuote(c) ? quoted(Token.Kind.QUOTED, at) : Token.of(Token.Kind.VALUE, untilChunkEnds());
        } else if (Signs.isQuote(c)) {
            return quotedOrName();
        }
        return switch (c) {
            case '(' -> sign(Token.Kind.OPEN);
            case ')' -> sign(Token.Kind.CLOSE);
            case '-' -> sign(Token.Kind.NOT);
            case '/' -> isRegex() ? regex() : chunk();
            case '~' -> followsQuote() ? between() : chunk();
            case '=' -> Signs.isQuoteAt(query, at + 1) ? quoted(Token.Kind.QUOTED_EXACT, at + 1) : chunk();
            default -> chunk();
        };
    }

    private Token sign(Token.Kind kind) {
        return Token.of(kind, Span.ofLength(at, 1));
    }

    private Token quoted(Token.Kind kind, int open) {
        int close = open + 1;
        while (!Signs.isQuoteAt(query, close)) {
            if (close >= query.length()) {
                throw new WrongQueryException(
                        Problem.of("search.quote-open", Signs.place(query, open)), new Span(open, query.length()));
            }
            close++;
        }
        return new Token(kind, new Span(at, close + 1), new Span(open + 1, close));
    }

    /** In quotes stands a phrase, or the name of an attribute if a colon and a value come right behind. */
    private Token quotedOrName() {
        Token quoted = quoted(Token.Kind.QUOTED, at);
        int colon = quoted.at().end();
        boolean named =
                is(':', colon) && hasValue(colon) && !quoted.inner().of(query).isBlank();
        return named ? new Token(Token.Kind.FIELD, new Span(at, colon + 1), quoted.inner()) : quoted;
    }

    /** A blank does not begin a pattern, so that "ja / nei" stays what it is. */
    private boolean isRegex() {
        return at + 1 < query.length() && !Signs.isBlank(query.charAt(at + 1));
    }

    private Token regex() {
        int close = at + 1;
        while (!is('/', close)) {
            close += is('\\', close) ? 2 : 1;
            if (close >= query.length()) {
                throw new WrongQueryException(
                        Problem.of("search.regex-open", Signs.place(query, at)), new Span(at, query.length()));
            }
        }
        return new Token(Token.Kind.REGEX, new Span(at, close + 1), new Span(at + 1, close));
    }

    private Token between() {
        Span number = new Span(at + 1, Signs.digitsEnd(query, at + 1));
        return new Token(Token.Kind.BETWEEN, new Span(at, number.end()), number);
    }

    private Token chunk() {
        int sign = FieldNames.end(query, at);
        if (sign > at) {
            return new Token(Token.Kind.FIELD, new Span(at, sign + 1), new Span(at, sign));
        }
        Span span = untilChunkEnds();
        String said = span.of(query);
        return switch (said) {
            case "OR", "ELLER" -> Token.of(Token.Kind.OR, span);
            case "AND", "OG" -> Token.of(Token.Kind.AND, span);
            case "NEAR", "NÆR" -> new Token(Token.Kind.NEAR, span, Span.at(span.end()));
            default ->
                said.startsWith("NEAR/") || said.startsWith("NÆR/")
                        ? new Token(Token.Kind.NEAR, span, new Span(span.start() + said.indexOf('/') + 1, span.end()))
                        : Token.of(Token.Kind.CHUNK, span);
        };
    }

    private Span untilChunkEnds() {
        int end = at;
        while (end < query.length() && !Signs.endsChunk(query.charAt(end))) {
            end++;
        }
        return new Span(at, end);
    }

    private boolean hasValue(int sign) {
        return sign + 1 < query.length()
                && (Signs.isQuote(query.charAt(sign + 1)) || !Signs.endsChunk(query.charAt(sign + 1)));
    }

    private boolean follows(Token.Kind kind) {
        int last = tokens.size() - 1;
        return last >= 0 && tokens.get(last).is(kind) && tokens.get(last).at().end() == at;
    }

    private boolean followsField() {
        return follows(Token.Kind.FIELD) && (Signs.isQuote(query.charAt(at)) || !Signs.endsChunk(query.charAt(at)));
    }

    private boolean followsQuote() {
        return follows(Token.Kind.QUOTED) || follows(Token.Kind.QUOTED_EXACT);
    }

    private boolean is(char c, int offset) {
        return offset < query.length() && query.charAt(offset) == c;
    }

    private void skipBlanks() {
        while (at < query.length() && Signs.isBlank(query.charAt(at))) {
            at++;
        }
    }
}
