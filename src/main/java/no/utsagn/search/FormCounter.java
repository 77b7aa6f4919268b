package no.utsagn.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import no.utsagn.search.index.Snapshot;
import no.utsagn.search.index.Translation;
import no.utsagn.search.index.TurnIndex;
import no.utsagn.search.query.Query;
import no.utsagn.search.query.Term;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Counts how often each form of a word was said. */
final class FormCounter {

    private static final Comparator<FormCount> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(FormCount::count).reversed().thenComparing(FormCount::form);

    private final Translation translation;
    private final Snapshot snapshot;

    FormCounter(Translation translation, Snapshot snapshot) {
        this.translation = translation;
        this.snapshot = snapshot;
    }

    /** The words of a query with the forms that were said. */
    List<WordForms> of(Query query) {
        return query.terms().distinct().map(this::of).toList();
    }

    private WordForms of(Term term) {
        Collection<String> all = translation.forms(term);
        List<FormCount> counted = new ArrayList<>();
        all.stream().limit(WordForms.MOST).forEach(form -> {
            long count = count(form);
            if (count > 0) {
                counted.add(new FormCount(form, count));
            }
        });
        counted.sort(MOST_FREQUENT_FIRST);
        return new WordForms(term, counted, Math.max(0, all.size() - WordForms.MOST));
    }

    private long count(String form) {
        org.apache.lucene.index.Term term = new org.apache.lucene.index.Term(TurnIndex.WORDS, form);
        long count = 0;
        try {
            for (LeafReaderContext leaf : snapshot.searcher().getLeafContexts()) {
                count += count(term, leaf.reader());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count;
    }

    /** Lucene counts what is deleted too until it merges; we do not. */
    private static long count(org.apache.lucene.index.Term term, LeafReader leaf) throws IOException {
        Bits live = leaf.getLiveDocs();
        if (live == null) {
            return leaf.totalTermFreq(term);
        }
        PostingsEnum postings = leaf.postings(term, PostingsEnum.FREQS);
        long count = 0;
        if (postings != null) {
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                count += live.get(doc) ? postings.freq() : 0;
            }
        }
        return count;
    }
}
