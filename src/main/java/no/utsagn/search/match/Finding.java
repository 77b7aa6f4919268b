package no.utsagn.search.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.search.index.Placed;
import no.utsagn.search.index.Snapshot;
import no.utsagn.search.index.Vocabulary;
import no.utsagn.search.query.Query;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/** One query, asked of one state of the index. Not safe for threads. */
public final class Finding {

    /** What it costs to read a turn, in Lucene's simple operations: far more than to look where it stands. */
    private static final float DEAR = 1000;

    private static final Comparator<Turn> BEST_FIRST =
            Comparator.comparingDouble(Turn::score).reversed().thenComparingLong(Turn::order);

    private final Snapshot snapshot;
    private final View view;
    private final Plan plan;
    private final Candidates.Turns turns;
    private final org.apache.lucene.search.Query query;

    /** @param within what must be found in the same turn; of the same view */
    public Finding(
            Snapshot snapshot,
            View view,
            Vocabulary vocabulary,
            Query asked,
            FormChoice forms,
            Optional<Finding> within) {
        this.snapshot = snapshot;
        this.view = view;
        this.plan = new Plan(asked, forms, view.conditions(), vocabulary);
        this.turns = new Candidates(snapshot, plan, view).of(asked);
        this.query = narrowed(within);
    }

    private org.apache.lucene.search.Query narrowed(Optional<Finding> within) {
        BooleanQuery.Builder clauses = new BooleanQuery.Builder().add(turns.query(), Occur.MUST);
        if (turns.exact() && within.isEmpty() && view.isWhole()) {
            return turns.query();
        }
        if (!turns.exact()) {
            clauses.add(new PerTurn(this::test, DEAR), Occur.FILTER);
        }
        if (!view.isWhole()) {
            clauses.add(new PerTurn(this::shown, 1), Occur.FILTER);
        }
        within.ifPresent(outer -> clauses.add(outer.query, Occur.FILTER));
        return clauses.build();
    }

    private IntPredicate test(LeafReaderContext leaf) {
        Optional<IntPredicate> row = RowTest.of(plan, leaf.reader());
        if (row.isPresent()) {
            return row.get();
        }
        Reading reading = new Reading(plan, view, leaf, false);
        return doc -> !reading.found(doc).isEmpty();
    }

    private IntPredicate shown(LeafReaderContext leaf) {
        NumericDocValues keys = Snapshot.keys(leaf);
        return doc -> view.shelf()
                .ifThere(Snapshot.key(keys, doc))
                .flatMap(placed -> view.transcript(placed.number()))
                .isPresent();
    }

    /** The forms of the query's words, in the order written, each once; of what is left out none. */
    public List<TermForms> forms(Query asked) {
        return asked.terms().distinct().map(plan::formsOf).toList();
    }

    /** The turns that fit best, the best first; those that fit alike as said. */
    public Matches best(int limit) {
        try {
            TopDocs top = top(limit, true);
            int count = top.totalHits.relation == TotalHits.Relation.EQUAL_TO
                    ? (int) top.totalHits.value
                    : snapshot.searcher().count(query);
            return new Matches(read(bestFirst(top, limit)), count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, without a look at turns that cannot be among them. */
    public List<Match> bestAlone(int limit) {
        try {
            return read(bestFirst(top(limit, false), limit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TopDocs top(int limit, boolean counted) throws IOException {
        IndexSearcher searcher = snapshot.searcher();
        org.apache.lucene.search.Query rewritten = searcher.rewrite(query);
        int most = Math.max(1, Math.min(limit, searcher.getIndexReader().maxDoc()));
        // What cannot be counted without reading it is read once, and not again to be counted.
        int looked = counted && !(rewritten instanceof TermQuery) ? Integer.MAX_VALUE : most;
        return searcher.search(rewritten, new TopScoreDocCollectorManager(most, looked));
    }

    private List<Turn> bestFirst(TopDocs top, int limit) {
        ScoreDoc[] found = Arrays.copyOf(top.scoreDocs, Math.min(limit, top.scoreDocs.length));
        // Keys are read in the order in which they lie, which is far faster than by leaps.
        Arrays.sort(found, Comparator.comparingInt(one -> one.doc));
        List<Turn> turns = new ArrayList<>(found.length);
        int next = 0;
        for (LeafReaderContext leaf : snapshot.searcher().getLeafContexts()) {
            NumericDocValues keys = Snapshot.keys(leaf);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; next < found.length && found[next].doc < end; next++) {
                int key = Snapshot.key(keys, found[next].doc - leaf.docBase);
                turns.add(new Turn(found[next].doc, view.shelf().order(key), found[next].score));
            }
        }
        turns.sort(BEST_FIRST);
        return turns;
    }

    /** The first turns as they stand in the study. */
    public Matches asSaid(int limit) {
        Turns found = firstAsSaid(limit, true);
        return new Matches(read(found.first()), found.count());
    }

    /** The same, without a look at later turns. */
    public List<Match> asSaidAlone(int limit) {
        return read(firstAsSaid(limit, false).first());
    }

    private Turns firstAsSaid(int limit, boolean counted) {
        try {
            return snapshot.searcher().search(query, FirstAsSaid.manager(snapshot, view.shelf(), limit, counted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All turns in which something is found, in no order, with how many stretches are. */
    public void each(Counter counter) {
        try {
            snapshot.searcher().search(query, EachTurn.manager(plan, view, counter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Told of each turn in which something is found. */
    @FunctionalInterface
    public interface Counter {
        void count(Placed transcript, int turn, int hits);
    }

    private List<Match> read(List<Turn> found) {
        Match[] matches = new Match[found.size()];
        Integer[] sorted = IntStream.range(0, matches.length).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, Comparator.comparingInt(i -> found.get(i).doc()));
        int next = 0;
        for (LeafReaderContext leaf : snapshot.searcher().getLeafContexts()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            if (next < sorted.length && found.get(sorted[next]).doc() < end) {
                Reading reading = new Reading(plan, view, leaf, true);
                for (; next < sorted.length && found.get(sorted[next]).doc() < end; next++) {
                    matches[sorted[next]] = match(found.get(sorted[next]), reading, leaf.docBase);
                }
            }
        }
        return Stream.of(matches).filter(match -> !match.spans().isEmpty()).toList();
    }

    private Match match(Turn turn, Reading reading, int base) {
        List<Place> places = reading.found(turn.doc() - base);
        Placed transcript = view.shelf().find(reading.key());
        return new Match(
                transcript.transcript(),
                transcript.turns().get(view.shelf().indexOf(reading.key())),
                places.isEmpty() ? List.of() : Place.joined(places),
                turn.score());
    }
}
