package no.utsagn.search.match;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import no.utsagn.search.index.Shelf;
import no.utsagn.search.index.Snapshot;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers the first turns as they stand in the study, and counts all. */
final class FirstAsSaid extends SimpleCollector {

    private static final Comparator<Turn> LAST_FIRST =
            Comparator.comparingLong(Turn::order).reversed();

    private final Shelf shelf;
    private final int limit;
    private final PriorityQueue<Turn> first = new PriorityQueue<>(LAST_FIRST);
    private long last = Long.MAX_VALUE;
    private int count;
    private int base;
    private NumericDocValues keys;
    private Scorable scorer = new Scorable() {
        @Override
        public float score() {
            return 0;
        }

        @Override
        public int docID() {
            return -1;
        }
    };

    private FirstAsSaid(Shelf shelf, int limit, NumericDocValues keys) {
        this.shelf = shelf;
        this.limit = limit;
        this.keys = keys;
    }

    /** @param limit 0 or more */
    static CollectorManager<FirstAsSaid, Turns> manager(Shelf shelf, int limit) {
        return new CollectorManager<>() {
            @Override
            public FirstAsSaid newCollector() {
                return new FirstAsSaid(shelf, limit, org.apache.lucene.index.DocValues.emptyNumeric());
            }

            @Override
            public Turns reduce(Collection<FirstAsSaid> all) {
                List<Turn> first = all.stream()
                        .flatMap(one -> one.first.stream())
                        .sorted(Comparator.comparingLong(Turn::order))
                        .limit(limit)
                        .toList();
                return new Turns(first, all.stream().mapToInt(one -> one.count).sum());
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        base = leaf.docBase;
        keys = Snapshot.keys(leaf);
    }

    @Override
    public void setScorer(Scorable other) {
        scorer = other;
    }

    @Override
    public void collect(int doc) throws IOException {
        count++;
        long order = shelf.order(Snapshot.key(keys, doc));
        if (limit > 0 && (first.size() < limit || order < last)) {
            if (first.size() == limit) {
                first.poll();
            }
            first.add(new Turn(base + doc, order, scorer.score()));
            last = first.size() == limit ? first.element().order() : Long.MAX_VALUE;
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
