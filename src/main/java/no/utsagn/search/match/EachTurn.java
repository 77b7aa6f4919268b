package no.utsagn.search.match;

import java.io.IOException;
import java.util.Collection;
import java.util.function.IntUnaryOperator;
import no.utsagn.search.index.Snapshot;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what is found, turn by turn; of one word alone as often as the index has it, without a look at where. */
final class EachTurn extends SimpleCollector {

    private final Plan plan;
    private final View view;
    private final Finding.Counter counter;
    private NumericDocValues keys = DocValues.emptyNumeric();
    private IntUnaryOperator hits = document -> 0;

    private EachTurn(Plan plan, View view, Finding.Counter counter) {
        this.plan = plan;
        this.view = view;
        this.counter = counter;
    }

    static CollectorManager<EachTurn, Boolean> manager(Plan plan, View view, Finding.Counter counter) {
        return new CollectorManager<>() {
            @Override
            public EachTurn newCollector() {
                return new EachTurn(plan, view, counter);
            }

            @Override
            public Boolean reduce(Collection<EachTurn> all) {
                return true;
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        keys = Snapshot.keys(leaf);
        if (plan.root() instanceof Node.OneTerm term
                && plan.formsOf(term.number()).searched().size() <= Reading.MOST_POSTINGS) {
            hits = new HowOften(leaf.reader(), plan.formsOf(term.number()).searched());
        } else {
            Reading reading = new Reading(plan, view, leaf, false);
            hits = document -> Place.joined(reading.found(document)).size();
        }
    }

    @Override
    public void collect(int document) {
        int found = hits.applyAsInt(document);
        if (found > 0) {
            int key = Snapshot.key(keys, document);
            counter.count(view.shelf().find(key), view.shelf().indexOf(key), found);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
