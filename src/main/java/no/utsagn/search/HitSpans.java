package no.utsagn.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.search.index.Snapshot;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Says which words of a turn made it a hit. */
final class HitSpans {

    private final Snapshot snapshot;
    private final Weight weight;

    HitSpans(Snapshot snapshot, Query rewritten) throws IOException {
        this.snapshot = snapshot;
        this.weight = snapshot.searcher().createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /**
     * The words found in a turn, in order, overlapping ones joined.
     *
     * @param turn where it lies in the text
     */
    List<Span> in(int doc, Span turn) throws IOException {
        LeafReaderContext leaf = snapshot.leafOf(doc);
        Matches matches = weight.matches(leaf, doc - leaf.docBase);
        List<Span> found = new ArrayList<>();
        for (String field : matches) {
            MatchesIterator each = matches.getMatches(field);
            while (each.next()) {
                found.add(new Span(each.startOffset(), each.endOffset()).shifted(turn.start()));
            }
        }
        return Overlaps.joined(found);
    }
}
