package no.utsagn.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import no.utsagn.base.Id;
import no.utsagn.search.index.Placed;
import no.utsagn.search.index.Snapshot;
import no.utsagn.search.index.TurnIndex;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;

/** Finds the turns that fit some words best. The forms of a word are weighed as one. */
final class Ranking {

    /** So many are looked at first; more, if too few of them are wanted. */
    private static final int FIRST_LOOK = 200;

    private final Snapshot snapshot;

    Ranking(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<Ranked> of(
            Collection<? extends Collection<String>> words, BiPredicate<Id<Transcript>, Id<Turn>> wanted, int limit) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.forEach(forms -> any.add(word(forms), BooleanClause.Occur.SHOULD));
        try {
            return of(any.build(), wanted, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SynonymQuery word(Collection<String> forms) {
        SynonymQuery.Builder synonyms = new SynonymQuery.Builder(TurnIndex.WORDS);
        forms.forEach(form -> synonyms.addTerm(new Term(TurnIndex.WORDS, form)));
        return synonyms.build();
    }

    private List<Ranked> of(BooleanQuery query, BiPredicate<Id<Transcript>, Id<Turn>> wanted, int limit)
            throws IOException {
        for (int look = FIRST_LOOK; ; look *= 4) {
            ScoreDoc[] docs = snapshot.searcher().search(query, look).scoreDocs;
            List<Ranked> best = new ArrayList<>();
            for (int i = 0; i < docs.length && best.size() < limit; i++) {
                Ranked ranked = ranked(docs[i]);
                if (wanted.test(ranked.transcript(), ranked.turn())) {
                    best.add(ranked);
                }
            }
            if (best.size() == limit || docs.length < look) {
                return best;
            }
        }
    }

    private Ranked ranked(ScoreDoc doc) {
        int key = snapshot.key(doc.doc);
        Placed transcript = snapshot.shelf().find(key);
        return new Ranked(
                transcript.transcript(),
                transcript.turns().get(snapshot.shelf().indexOf(key)).id(),
                doc.score);
    }
}
