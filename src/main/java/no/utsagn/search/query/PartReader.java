package no.utsagn.search.query;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.language.Span;

/** Reads what stands alone in a query: a word, a phrase, a pattern, a condition. */
final class PartReader {

    private final String query;
    private final Pieces pieces;
    private final TermReader words;
    private final FieldReader fields;
    private int count;

    PartReader(String query, Pieces pieces) {
        this.query = query;
        this.pieces = pieces;
        this.words = new TermReader(query);
        this.fields = new FieldReader(query);
    }

    /** The conditions read so far. */
    List<Parsed.Condition> conditions() {
        return fields.read();
    }

    /** The next part; empty for punctuation. */
    Optional<Query> part() {
        Token token = pieces.take();
        return switch (token.kind()) {
            case FIELD -> {
                Query field = fields.field(token, pieces.now());
                pieces.step();
                count(1, token);
                yield Optional.of(field);
            }
            case REGEX -> {
                count(1, token);
                yield Optional.of(regex(token));
            }
            case CHUNK, BETWEEN, VALUE -> phrase(words.chunk(token.at(), false), 0, token);
            default -> quoted(token);
        };
    }

    /** The number of words that a NEAR names. */
    int within(Token near) {
        if (near.is(Token.Kind.NEAR)
                && near.inner().isEmpty()
                && !near.at().of(query).endsWith("/")) {
            return Query.USUALLY_NEAR;
        }
        return number(near, 1);
    }

    private Optional<Query> quoted(Token token) {
        List<Term> terms = words.quoted(token);
        int between = 0;
        if (pieces.is(Token.Kind.BETWEEN)) {
            between = number(pieces.take(), 0);
        }
        return phrase(terms, between, token);
    }

    private Optional<Query> phrase(List<Term> terms, int between, Token token) {
        count(terms.size(), token);
        return switch (terms.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(terms.get(0));
            default -> Optional.of(new Query.Phrase(terms, between));
        };
    }

    private Term.Regex regex(Token token) {
        Term.Regex regex = Patterns.read(token.inner().of(query));
        try {
            Patterns.automaton(regex);
            return regex;
        } catch (IllegalArgumentException e) {
            throw new WrongQueryException(Problem.of("search.regex-wrong", Signs.place(query, token.at())), token.at());
        }
    }

    /** How many words a sign tells of: digits alone. */
    private int number(Token token, int least) {
        Span digits = token.inner();
        boolean fits = !digits.isEmpty() && Signs.digitsEnd(query, digits.start()) == digits.end();
        int number = fits ? Signs.number(query, digits) : -1;
        if (number < least || number > Query.FARTHEST) {
            throw new WrongQueryException(
                    Problem.of(
                            "search.number",
                            token.at().of(query),
                            Signs.place(query, token.at()),
                            least,
                            Query.FARTHEST),
                    token.at());
        }
        return number;
    }

    private void count(int more, Token token) {
        count += more;
        if (count > Query.MOST_WORDS) {
            throw new WrongQueryException(Problem.of("search.too-long", Query.MOST_WORDS), token.at());
        }
    }
}
