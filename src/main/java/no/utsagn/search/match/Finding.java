package no.utsagn.search.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
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
        IndexSearcher searcher = snapshot.searcher();
        try {
            org.apache.lucene.search.Query rewritten = searcher.rewrite(query);
            int most = Math.max(1, Math.min(limit, searcher.getIndexReader().maxDoc()));
            // What cannot be counted without reading it is read once, and not again to be counted.
            int counted = rewritten instanceof TermQuery ? most : Integer.MAX_VALUE;
            TopDocs top = searcher.search(rewritten, new TopScoreDocCollectorManager(most, counted));
            int count = top.totalHits.relation == TotalHits.Relation.EQUAL_TO
                    ? (int) top.totalHits.value
                    : searcher.count(rewritten);
            List<Match> found = read(Arrays.stream(top.scoreDocs)
                    .limit(limit)
                    .map(this::turn)
                    .sorted(Comparator.comparing(Turn::score).reversed().thenComparing(Turn::order))
                    .toList());
            return new Matches(found, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Turn turn(ScoreDoc found) {
        return new Turn(found.doc, view.shelf().order(snapshot.key(found.doc)), found.score);
    }

    /** The first turns as they stand in the study. */
    public Matches asSaid(int limit) {
        try {
            IndexSearcher searcher = snapshot.searcher();
            Turns found = searcher.search(query, FirstAsSaid.manager(view.shelf(), limit));
            return new Matches(read(found.first()), found.count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All turns in which something is found, in no order, with how many stretches are. */
    public void each(Counter counter) {
        Turns all;
        try {
            all = snapshot.searcher().search(query, FirstAsSaid.manager(view.shelf(), Integer.MAX_VALUE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        readAll(all.first(), false, (turn, reading, places) -> {
            Placed transcript = view.shelf().find(reading.key());
            counter.count(
                    transcript,
                    view.shelf().indexOf(reading.key()),
                    Place.joined(places).size());
        });
    }

    /** Told of each turn in which something is found. */
    @FunctionalInterface
    public interface Counter {
        void count(Placed transcript, int turn, int hits);
    }

    @FunctionalInterface
    private interface Read {
        void turn(Turn turn, Reading reading, List<Place> places);
    }

    private List<Match> read(List<Turn> found) {
        Match[] matches = new Match[found.size()];
        Map<Integer, Integer> order = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            order.put(found.get(i).doc(), i);
        }
        readAll(found, true, (turn, reading, places) -> {
            Placed transcript = view.shelf().find(reading.key());
            matches[order.getOrDefault(turn.doc(), 0)] = new Match(
                    transcript.transcript(),
                    transcript.turns().get(view.shelf().indexOf(reading.key())),
                    Place.joined(places),
                    turn.score());
        });
        return Stream.of(matches).filter(Objects::nonNull).toList();
    }

    private void readAll(List<Turn> found, boolean characters, Read read) {
        List<Turn> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Turn::doc));
        int next = 0;
        for (LeafReaderContext leaf : snapshot.searcher().getLeafContexts()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            if (next < sorted.size() && sorted.get(next).doc() < end) {
                Reading reading = new Reading(plan, view, leaf, characters);
                for (; next < sorted.size() && sorted.get(next).doc() < end; next++) {
                    List<Place> places = reading.found(sorted.get(next).doc() - leaf.docBase);
                    if (!places.isEmpty()) {
                        read.turn(sorted.get(next), reading, places);
                    }
                }
            }
        }
    }
}
