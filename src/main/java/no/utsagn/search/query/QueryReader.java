package no.utsagn.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.language.Span;

/** Reads a query from its pieces: by descent from what ties weakest (OR) to what ties strongest (a word). */
final class QueryReader {

    private final String query;
    private final List<Token> tokens;
    private final TermReader words;
    private int at;
    private int depth;
    private int count;

    QueryReader(String query) {
        this.query = query;
        this.tokens = new Lexer(query).tokens();
        this.words = new TermReader(query);
    }

    /** @throws WrongQueryException at the place that is wrong */
    Query read() {
        Optional<Query> read = any();
        if (token().is(Token.Kind.CLOSE)) {
            throw wrong(Problem.of("search.bracket-close", place()));
        }
        return read.orElseThrow(() -> new WrongQueryException(Problem.of("search.empty"), Span.over(query)));
    }

    /** Up to a closing bracket or the end; empty if there is no word. */
    private Optional<Query> any() {
        List<Query> either = new ArrayList<>();
        Optional<Query> first = all();
        first.ifPresent(either::add);
        while (token().is(Token.Kind.OR)) {
            Token or = token();
            if (either.isEmpty()) {
                throw alone(or);
            }
            at++;
            either.add(all().orElseThrow(() -> alone(or)));
        }
        return either.size() > 1 ? Optional.of(new Query.Any(either)) : first;
    }

    private Optional<Query> all() {
        List<Query> parts = new ArrayList<>();
        List<Query> without = new ArrayList<>();
        Token first = token();
        while (!endsAll()) {
            if (token().is(Token.Kind.NOT)) {
                without.add(not());
            } else if (token().is(Token.Kind.AND)) {
                and(!parts.isEmpty() || !without.isEmpty());
            } else {
                part().ifPresent(parts::add);
            }
        }
        if (parts.isEmpty() && !without.isEmpty()) {
            throw new WrongQueryException(
                    Problem.of("search.only-not", Lexer.place(query, first.at().start())), first.at());
        }
        return parts.size() == 1 && without.isEmpty()
                ? Optional.of(parts.get(0))
                : Optional.of(parts).filter(p -> !p.isEmpty()).map(p -> new Query.All(p, without));
    }

    private boolean endsAll() {
        return token().is(Token.Kind.OR) || token().is(Token.Kind.CLOSE) || token().is(Token.Kind.END);
    }

    private void and(boolean hasLeft) {
        Token and = token();
        at++;
        if (!hasLeft || endsAll() || token().is(Token.Kind.AND)) {
            throw alone(and);
        }
    }

    private Query not() {
        Token minus = token();
        at++;
        boolean touches = token().at().start() == minus.at().end();
        if (!touches || endsAll() || token().is(Token.Kind.NOT) || token().is(Token.Kind.AND)) {
            throw notAlone(minus);
        }
        return part().orElseThrow(() -> notAlone(minus));
    }

    /** One word, phrase or bracket; empty for punctuation. */
    private Optional<Query> part() {
        Token token = token();
        if (token.is(Token.Kind.OPEN)) {
            return Optional.of(bracket());
        }
        at++;
        List<Query.Term> terms = token.is(Token.Kind.CHUNK) ? words.chunk(token.inner(), false) : words.quoted(token);
        count += terms.size();
        if (count > Query.MOST_WORDS) {
            throw new WrongQueryException(Problem.of("search.too-long", Query.MOST_WORDS), token.at());
        }
        return switch (terms.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(terms.get(0));
            default -> Optional.of(new Query.Phrase(terms));
        };
    }

    private Query bracket() {
        Token open = token();
        if (++depth > Query.MOST_BRACKETS) {
            throw wrong(Problem.of("search.too-deep", Query.MOST_BRACKETS));
        }
        at++;
        Optional<Query> inner = any();
        if (!token().is(Token.Kind.CLOSE)) {
            throw new WrongQueryException(
                    Problem.of(
                            "search.bracket-open", Lexer.place(query, open.at().start())),
                    open.at());
        }
        Span both = open.at().hull(token().at());
        at++;
        depth--;
        return inner.orElseThrow(() ->
                new WrongQueryException(Problem.of("search.bracket-empty", Lexer.place(query, both.start())), both));
    }

    private Token token() {
        return tokens.get(at);
    }

    private int place() {
        return Lexer.place(query, token().at().start());
    }

    private WrongQueryException wrong(Problem problem) {
        return new WrongQueryException(problem, token().at());
    }

    private WrongQueryException alone(Token operator) {
        return new WrongQueryException(
                Problem.of(
                        "search.operator-alone",
                        operator.at().of(query),
                        Lexer.place(query, operator.at().start())),
                operator.at());
    }

    private WrongQueryException notAlone(Token minus) {
        return new WrongQueryException(
                Problem.of("search.not-alone", Lexer.place(query, minus.at().start())), minus.at());
    }
}
