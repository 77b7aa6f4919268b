package no.utsagn.search.match;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import no.utsagn.search.index.Shelf;
import no.utsagn.search.index.Snapshot;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Gathers the first turns as they stand in the study; counts all, or looks at no more than may be among the first. */
final class FirstAsSaid extends SimpleCollector {

    private static final Comparator<Turn> LAST_FIRST =
            Comparator.comparingLong(Turn::order).reversed();

    private final Snapshot snapshot;
    private final Shelf shelf;
    private final int limit;
    private final boolean counted;
    /** Whether no turn of this part of the index can be among the first once a later one is met. */
    private boolean mayStop;

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

    private FirstAsSaid(Snapshot snapshot, Shelf shelf, int limit, boolean counted) {
        this.snapshot = snapshot;
        this.shelf = shelf;
        this.limit = limit;
        this.counted = counted;
        this.keys = DocValues.emptyNumeric();
    }

    /** @param limit 0 or more @param counted whether all are to be counted */
    static CollectorManager<FirstAsSaid, Turns> manager(Snapshot snapshot, Shelf shelf, int limit, boolean counted) {
        return new CollectorManager<>() {
            @Override
            public FirstAsSaid newCollector() {
                return new FirstAsSaid(snapshot, shelf, limit, counted);
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
        mayStop = !counted && snapshot.documents(leaf).areAsSaid(shelf);
    }

    @Override
    public void setScorer(Scorable other) {
        scorer = other;
    }

    @Override
    public void collect(int doc) throws IOException {
        count++;
        long order = shelf.order(Snapshot.key(keys, doc));
        if (mayStop && first.size() == limit && order >= last) {
            throw new CollectionTerminatedException();
        }
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
