package no.utsagn.search.match;

import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Turns that are known before anything is looked up, and that a search may go by if they are few. It weighs nothing. */
final class Leading extends Query {

    private final Function<LeafReaderContext, FixedBitSet> turns;

    /** @param turns in a part of the index, by its documents */
    Leading(Function<LeafReaderContext, FixedBitSet> turns) {
        this.turns = turns;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, 0) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) {
                FixedBitSet documents = turns.apply(leaf);
                BitSetIterator each = new BitSetIterator(documents, documents.cardinality());
                return new ConstantScoreScorer(this, 0, mode, each);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "known turns";
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
