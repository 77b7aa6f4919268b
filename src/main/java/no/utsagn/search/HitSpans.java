package no.utsagn.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.search.index.Shelf;
import no.utsagn.search.index.Translation;
import no.utsagn.search.query.Query;
import no.utsagn.search.query.Term;

/**
 * Says which words of a turn made it a hit, by reading the turn as the index did. Lucene could tell from its offsets,
 * but asks for every form anew in every turn: half a second for a beginning of many forms, where reading takes a
 * millisecond.
 */
final class HitSpans {

    private final Query query;
    private final Translation translation;
    private final Map<Term, Set<String>> forms = new HashMap<>();

    HitSpans(Query query, Translation translation) {
        this.query = query;
        this.translation = translation;
    }

    /** The words found in a turn that is a hit, in order, overlapping ones joined. */
    List<Span> in(Shelf.Place place) {
        List<Span> words = Words.in(place.text(), place.turn().span());
        List<String> said =
                words.stream().map(word -> NormalForm.of(place.text(), word)).toList();
        return Overlaps.joined(found(query, words, said));
    }

    /** Nothing if that part of the query is not met: what it would have found is then no reason. */
    private List<Span> found(Query part, List<Span> words, List<String> said) {
        List<Span> found = new ArrayList<>();
        if (part instanceof Query.All all) {
            for (Query one : all.parts()) {
                List<Span> spans = found(one, words, said);
                if (spans.isEmpty()) {
                    return spans;
                }
                found.addAll(spans);
            }
            boolean spoilt = all.without().stream()
                    .anyMatch(one -> !found(one, words, said).isEmpty());
            return spoilt ? List.of() : found;
        } else if (part instanceof Query.Any any) {
            any.either().forEach(one -> found.addAll(found(one, words, said)));
        } else {
            List<Term> terms = part.terms().toList();
            for (int at = 0; !terms.isEmpty() && at + terms.size() <= said.size(); at++) {
                if (stand(terms, said, at)) {
                    found.add(words.get(at).hull(words.get(at + terms.size() - 1)));
                }
            }
        }
        return found;
    }

    private boolean stand(List<Term> terms, List<String> said, int at) {
        for (int i = 0; i < terms.size(); i++) {
            if (!isForm(said.get(at + i), terms.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isForm(String word, Term term) {
        return term instanceof Term.Prefix prefix
                ? word.startsWith(prefix.text())
                : forms.computeIfAbsent(term, t -> new HashSet<>(translation.forms(t)))
                        .contains(word);
    }
}
