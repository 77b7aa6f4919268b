package no.utsagn.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.language.Span;

/** Reads a query from its pieces: by descent from what ties weakest (OR) to what ties strongest (a word). */
final class QueryReader {

    private final String query;
    private final Pieces pieces;
    private final PartReader parts;
    private int depth;

    QueryReader(String query) {
        this.query = query;
        this.pieces = new Pieces(new Lexer(query).tokens());
        this.parts = new PartReader(query, pieces);
    }

    /** @throws WrongQueryException at the place that is wrong */
    Parsed.Read read() {
        Optional<Query> read = any();
        if (pieces.is(Token.Kind.CLOSE)) {
            throw wrong(Problem.of("search.bracket-close", place(pieces.now())), pieces.now());
        }
        Query asked = read.orElseThrow(() -> new WrongQueryException(Problem.of("search.empty"), Span.over(query)));
        return new Parsed.Read(asked, parts.conditions());
    }

    /** Up to a closing bracket or the end; empty if there is no word. */
    private Optional<Query> any() {
        List<Query> either = new ArrayList<>();
        Optional<Query> first = all();
        first.ifPresent(either::add);
        while (pieces.is(Token.Kind.OR)) {
            Token or = pieces.now();
            if (either.isEmpty()) {
                throw alone(or);
            }
            pieces.step();
            either.add(all().orElseThrow(() -> alone(or)));
        }
        return either.size() > 1 ? Optional.of(new Query.Any(either)) : first;
    }

    private Optional<Query> all() {
        List<Query> found = new ArrayList<>();
        List<Query> without = new ArrayList<>();
        Token first = pieces.now();
        while (!endsAll()) {
            if (pieces.is(Token.Kind.NOT)) {
                Query not = not();
                if (not.isCondition()) {
                    found.add(new Query.Not(not));
                } else {
                    without.add(not);
                }
            } else if (pieces.is(Token.Kind.AND)) {
                and(!found.isEmpty() || !without.isEmpty());
            } else {
                near().ifPresent(found::add);
            }
        }
        if (found.isEmpty() && !without.isEmpty()) {
            throw wrong(Problem.of("search.only-not", place(first)), first);
        }
        return found.size() == 1 && without.isEmpty()
                ? Optional.of(found.get(0))
                : Optional.of(found).filter(p -> !p.isEmpty()).map(p -> new Query.All(p, without));
    }

    private boolean endsAll() {
        return pieces.is(Token.Kind.OR) || pieces.is(Token.Kind.CLOSE) || pieces.is(Token.Kind.END);
    }

    private void and(boolean hasLeft) {
        Token and = pieces.take();
        if (!hasLeft || endsAll() || pieces.is(Token.Kind.AND)) {
            throw alone(and);
        }
    }

    private Query not() {
        Token minus = pieces.take();
        boolean touches = pieces.now().at().start() == minus.at().end();
        if (!touches || endsAll() || pieces.is(Token.Kind.NOT) || pieces.is(Token.Kind.AND)) {
            throw wrong(Problem.of("search.not-alone", place(minus)), minus);
        }
        return near().orElseThrow(() -> wrong(Problem.of("search.not-alone", place(minus)), minus));
    }

    /** One part, or several that are to stand near each other; empty for punctuation. */
    private Optional<Query> near() {
        if (pieces.is(Token.Kind.NEAR)) {
            throw alone(pieces.now());
        }
        Optional<Query> one = part();
        while (pieces.is(Token.Kind.NEAR)) {
            Token near = pieces.take();
            int within = parts.within(near);
            if (one.isEmpty() || endsAll() || pieces.is(Token.Kind.NEAR) || pieces.is(Token.Kind.AND)) {
                throw alone(near);
            } else if (pieces.is(Token.Kind.NOT)) {
                throw wrong(Problem.of("search.near-words", place(near)), near);
            }
            Query other = part().orElseThrow(() -> alone(near));
            if (!one.get().isPlaced() || !other.isPlaced()) {
                throw wrong(Problem.of("search.near-words", place(near)), near);
            }
            one = Optional.of(new Query.Near(one.get(), other, within));
        }
        return one;
    }

    private Optional<Query> part() {
        return pieces.is(Token.Kind.OPEN) ? Optional.of(bracket()) : parts.part();
    }

    private Query bracket() {
        Token open = pieces.now();
        if (++depth > Query.MOST_BRACKETS) {
            throw new WrongQueryException(Problem.of("search.too-deep", Query.MOST_BRACKETS), open.at());
        }
        pieces.step();
        Optional<Query> inner = any();
        if (!pieces.is(Token.Kind.CLOSE)) {
            throw wrong(Problem.of("search.bracket-open", place(open)), open);
        }
        Span both = open.at().hull(pieces.take().at());
        depth--;
        return inner.orElseThrow(
                () -> new WrongQueryException(Problem.of("search.bracket-empty", Signs.place(query, both)), both));
    }

    private int place(Token token) {
        return Signs.place(query, token.at());
    }

    private static WrongQueryException wrong(Problem problem, Token token) {
        return new WrongQueryException(problem, token.at());
    }

    private WrongQueryException alone(Token operator) {
        return new WrongQueryException(
                Problem.of("search.operator-alone", operator.at().of(query), Signs.place(query, operator.at())),
                operator.at());
    }
}
