package no.utsagn.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.search.query.Query;
import no.utsagn.search.query.Term;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/** Answers a query by reading every text from end to end: slow, plain, and without the index. For tests. */
final class PlainReading {

    private final Study study;

    PlainReading(Study study) {
        this.study = study;
    }

    /** The hits as said, without scores. */
    List<Hit> of(Query query) {
        List<Hit> hits = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            for (Turn turn : transcript.turns()) {
                List<Span> words = Words.in(transcript.text(), turn.span());
                found(query, transcript.text(), words)
                        .ifPresent(spans -> hits.add(new Hit(transcript.id(), turn.id(), Overlaps.joined(spans), 0)));
            }
        }
        return hits;
    }

    private static Optional<List<Span>> found(Query query, String text, List<Span> words) {
        List<Span> found = new ArrayList<>();
        if (query instanceof Query.All all) {
            for (Query part : all.parts()) {
                Optional<List<Span>> spans = found(part, text, words);
                if (spans.isEmpty()) {
                    return Optional.empty();
                }
                found.addAll(spans.get());
            }
            boolean spoilt = all.without().stream()
                    .anyMatch(part -> found(part, text, words).isPresent());
            return spoilt ? Optional.empty() : Optional.of(found);
        } else if (query instanceof Query.Any any) {
            any.either().forEach(part -> found(part, text, words).ifPresent(found::addAll));
        } else {
            List<Term> terms = query.terms().toList();
            for (int at = 0; at + terms.size() <= words.size(); at++) {
                if (stand(terms, text, words.subList(at, at + terms.size()))) {
                    found.add(words.get(at).hull(words.get(at + terms.size() - 1)));
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static boolean stand(List<Term> terms, String text, List<Span> words) {
        for (int i = 0; i < terms.size(); i++) {
            if (!isForm(terms.get(i), NormalForm.of(text, words.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** The endings that the words of these tests have; what joins forms in general is tested elsewhere. */
    private static boolean isForm(Term term, String word) {
        if (term instanceof Term.Prefix) {
            return word.startsWith(term.text());
        }
        return word.equals(term.text())
                || (term instanceof Term.Word && bare(word).equals(bare(term.text())));
    }

    private static String bare(String word) {
        return word.replaceFirst("(?<=jobb|arbeidsgiver|kandidat)(en|er|ene|e)$", "");
    }
}
