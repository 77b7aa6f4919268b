package no.utsagn.search.match;

import java.util.function.Function;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Leaves turns to a test of ours, where Lucene cannot know. It weighs nothing. */
final class PerTurn extends Query {

    private final Function<LeafReaderContext, IntPredicate> tests;
    private final float cost;

    /**
     * @param tests for a part of the index, what its documents must pass; asked in their order
     * @param cost how dear the test is, in simple operations: what is cheaper is asked first
     */
    PerTurn(Function<LeafReaderContext, IntPredicate> tests, float cost) {
        this.tests = tests;
        this.cost = cost;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, 0) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) {
                return new ConstantScoreScorer(this, 0, mode, test(leaf));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private TwoPhaseIterator test(LeafReaderContext leaf) {
        IntPredicate test = tests.apply(leaf);
        DocIdSetIterator all = DocIdSetIterator.all(leaf.reader().maxDoc());
        return new TwoPhaseIterator(all) {
            @Override
            public boolean matches() {
                return test.test(all.docID());
            }

            @Override
            public float matchCost() {
                return cost;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "a test per turn";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
