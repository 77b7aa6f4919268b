package no.utsagn.search.query;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import no.utsagn.language.Words;

/** Reads the words of one piece of a query, with the signs that stand on them: {@code =form}, {@code beginning*}. */
final class TermReader {

    private final String query;

    TermReader(String query) {
        this.query = query;
    }

    /** The words of a stretch without blanks. None if it holds but punctuation. */
    List<Query.Term> chunk(Span chunk, boolean exact) {
        boolean equals = !chunk.isEmpty() && query.charAt(chunk.start()) == '=';
        List<Span> words = Words.in(query, chunk);
        checkStars(chunk, words);
        if (equals && words.isEmpty()) {
            throw new WrongQueryException(Problem.of("search.equals-alone", Lexer.place(query, chunk.start())), chunk);
        }
        List<Query.Term> terms = new ArrayList<>();
        for (Span word : words) {
            terms.add(term(word, hasStar(chunk, word), exact || equals));
        }
        return terms;
    }

    /** The words of a stretch that may hold blanks. */
    List<Query.Term> quoted(Token token) {
        List<Query.Term> terms = new ArrayList<>();
        int at = token.inner().start();
        int limit = token.inner().end();
        while (at < limit) {
            int end = at;
            while (end < limit && !Lexer.isBlank(query.charAt(end))) {
                end++;
            }
            terms.addAll(chunk(new Span(at, end), token.is(Token.Kind.QUOTED_EXACT)));
            at = end + 1;
        }
        if (terms.isEmpty()) {
            throw new WrongQueryException(
                    Problem.of(
                            "search.quote-empty", Lexer.place(query, token.at().start())),
                    token.at());
        }
        return terms;
    }

    private Query.Term term(Span word, boolean star, boolean exact) {
        String form = NormalForm.of(query, word);
        if (star) {
            return new Query.Prefix(form);
        }
        return exact ? new Query.Exact(form) : new Query.Word(form);
    }

    private boolean hasStar(Span chunk, Span word) {
        return chunk.contains(word.end()) && query.charAt(word.end()) == '*';
    }

    /** A star is right after a word and before none. */
    private void checkStars(Span chunk, List<Span> words) {
        for (int at = chunk.start(); at < chunk.end(); at++) {
            if (query.charAt(at) == '*') {
                Span star = Span.ofLength(at, 1);
                if (words.stream().anyMatch(word -> word.start() == star.end())) {
                    throw new WrongQueryException(
                            Problem.of("search.star-inside", Lexer.place(query, star.start())), star);
                }
                if (words.stream().noneMatch(word -> word.end() == star.start())) {
                    throw new WrongQueryException(
                            Problem.of("search.star-alone", Lexer.place(query, star.start())), star);
                }
            }
        }
    }
}
