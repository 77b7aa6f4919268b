package no.utsagn.search.query;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import no.utsagn.language.Words;

/**
 * Reads the words of one piece of a query, with the signs that stand on them: {@code =form}, {@code beginning*},
 * {@code *end}, {@code *within*}, {@code like~2}.
 */
final class TermReader {

    private final String query;

    TermReader(String query) {
        this.query = query;
    }

    /** The words of a stretch without blanks. None if it holds but punctuation. */
    List<Term> chunk(Span chunk, boolean exact) {
        boolean equals = !chunk.isEmpty() && query.charAt(chunk.start()) == '=';
        List<Term> terms = new ArrayList<>();
        int from = chunk.start();
        while (from < chunk.end()) {
            int tilde = query.indexOf('~', from);
            boolean has = tilde >= 0 && tilde < chunk.end();
            Span piece = new Span(from, has ? tilde : chunk.end());
            words(piece, exact || equals, terms);
            from = has ? fuzzy(piece, terms) : chunk.end();
        }
        if (equals && terms.isEmpty()) {
            throw new WrongQueryException(Problem.of("search.equals-alone", Signs.place(query, chunk)), chunk);
        }
        return terms;
    }

    /** The words of a stretch that may hold blanks. */
    List<Term> quoted(Token token) {
        List<Term> terms = new ArrayList<>();
        int at = token.inner().start();
        int limit = token.inner().end();
        while (at < limit) {
            int end = at;
            while (end < limit && !Signs.isBlank(query.charAt(end))) {
                end++;
            }
            terms.addAll(chunk(new Span(at, end), token.is(Token.Kind.QUOTED_EXACT)));
            at = end + 1;
        }
        if (terms.isEmpty()) {
            throw new WrongQueryException(Problem.of("search.quote-empty", Signs.place(query, token.at())), token.at());
        }
        return terms;
    }

    private void words(Span piece, boolean exact, List<Term> terms) {
        List<Span> words = Words.in(query, piece);
        checkStars(piece, words);
        for (Span word : words) {
            boolean before = word.start() > piece.start() && query.charAt(word.start() - 1) == '*';
            boolean behind = piece.contains(word.end()) && query.charAt(word.end()) == '*';
            terms.add(term(NormalForm.of(query, word), before, behind, exact));
        }
    }

    private static Term term(String form, boolean before, boolean behind, boolean exact) {
        if (before) {
            return behind ? new Term.Infix(form) : new Term.Suffix(form);
        } else if (behind) {
            return new Term.Prefix(form);
        }
        return exact ? new Term.Exact(form) : new Term.Word(form);
    }

    /** Reads the tilde behind a piece, which makes its last word fuzzy. Tells where reading goes on. */
    private int fuzzy(Span piece, List<Term> terms) {
        Span number = new Span(piece.end() + 1, Signs.digitsEnd(query, piece.end() + 1));
        Span tilde = new Span(piece.end(), number.end());
        int last = terms.size() - 1;
        List<Span> words = Words.in(query, piece);
        boolean touches = !words.isEmpty() && words.get(words.size() - 1).end() == piece.end();
        if (!touches || terms.get(last) instanceof Term.Suffix) {
            throw new WrongQueryException(Problem.of("search.tilde-alone", Signs.place(query, tilde)), tilde);
        }
        int edits = number.isEmpty() ? 1 : Signs.number(query, number);
        if (edits < 1 || edits > Term.Fuzzy.MOST) {
            throw new WrongQueryException(
                    Problem.of("search.tilde-number", Signs.place(query, tilde), Term.Fuzzy.MOST), tilde);
        }
        terms.set(last, new Term.Fuzzy(terms.get(last).text(), edits));
        return tilde.end();
    }

    /** A star stands right before a word or right behind one, and not between two. */
    private void checkStars(Span piece, List<Span> words) {
        for (int at = piece.start(); at < piece.end(); at++) {
            if (query.charAt(at) == '*') {
                Span star = Span.ofLength(at, 1);
                boolean behind = words.stream().anyMatch(word -> word.end() == star.start());
                boolean before = words.stream().anyMatch(word -> word.start() == star.end());
                if (behind && before) {
                    throw new WrongQueryException(Problem.of("search.star-inside", Signs.place(query, star)), star);
                } else if (!behind && !before) {
                    throw new WrongQueryException(Problem.of("search.star-alone", Signs.place(query, star)), star);
                }
            }
        }
    }
}
