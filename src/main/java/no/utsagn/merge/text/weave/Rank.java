package no.utsagn.merge.text.weave;

import java.util.Comparator;
import java.util.UUID;

/**
 * What stands before what, of edits that contend for the same words. Grows with every edit that is made on it, so that
 * no later edit of words that stand can bring back what fell.
 *
 * @param replaced how many characters the longest replacement of a name takes out; 0 if there is none
 * @param clock of the newest edit
 */
record Rank(int replaced, long clock, UUID newest) implements Comparable<Rank> {

    private static final Comparator<Rank> ORDER = Comparator.comparingInt(Rank::replaced)
            .thenComparingLong(Rank::clock)
            .thenComparing(Rank::newest);

    static Rank of(Op op) {
        return new Rank(
                op.isReplacement() ? op.takes() : 0, op.clock(), op.revision().value());
    }

    Rank and(Rank other) {
        boolean newer = other.clock > clock || (other.clock == clock && other.newest.compareTo(newest) > 0);
        return new Rank(Math.max(replaced, other.replaced), newer ? other.clock : clock, newer ? other.newest : newest);
    }

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }
}
