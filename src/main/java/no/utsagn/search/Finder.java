package no.utsagn.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.utsagn.search.index.Shelf;
import no.utsagn.search.index.Snapshot;
import no.utsagn.search.index.Translation;
import no.utsagn.search.query.Query;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Answers one query on one snapshot of the index. */
final class Finder {

    private record Found(Shelf.Place place, ScoreDoc doc) {
        float score() {
            return doc.score;
        }
    }

    private static final Comparator<Found> AS_SAID = Comparator.comparing(Found::place);

    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparingDouble(Found::score).reversed().thenComparing(AS_SAID);

    private final Snapshot snapshot;
    private final Translation translation;

    Finder(Snapshot snapshot, Translation translation) {
        this.snapshot = snapshot;
        this.translation = translation;
    }

    Hits find(Query query, Order order, int limit) {
        IndexSearcher searcher = snapshot.searcher();
        try {
            org.apache.lucene.search.Query rewritten = searcher.rewrite(translation.of(query));
            int turns = searcher.count(rewritten);
            // Lucene cuts the best off by score; the order as said is known to us alone, so there it gives us all.
            int wanted = order == Order.AS_SAID ? turns : Math.min(limit, turns);
            List<Found> found = wanted == 0 ? List.of() : found(rewritten, wanted);
            List<Found> first = found.stream()
                    .sorted(order == Order.AS_SAID ? AS_SAID : BEST_FIRST)
                    .limit(limit)
                    .toList();
            return new Hits(hits(first, query), turns, new FormCounter(translation, snapshot).of(query));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Found> found(org.apache.lucene.search.Query rewritten, int wanted) throws IOException {
        return Arrays.stream(snapshot.searcher().search(rewritten, wanted).scoreDocs)
                .map(doc -> new Found(snapshot.placeOf(doc.doc), doc))
                .toList();
    }

    private List<Hit> hits(List<Found> found, Query query) {
        HitSpans spans = new HitSpans(query, translation);
        return found.stream()
                .map(each -> new Hit(
                        each.place().transcript(), each.place().turn().id(), spans.in(each.place()), each.score()))
                .toList();
    }
}
