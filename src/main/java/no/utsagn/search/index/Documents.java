package no.utsagn.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/**
 * In which document of a part of the index a turn lies, so that turns that are known otherwise need not be searched for
 * among all. Numbers alone. Immutable.
 */
public final class Documents {

    /** Of each run of documents whose turns follow one another: the key of its first turn, in order. */
    private final long[] keys;
    /** Its first document. */
    private final int[] first;
    /** How many documents it has. */
    private final int[] lengths;

    private final boolean once;

    private Documents(long[] keys, int[] first, int[] lengths) {
        this.keys = keys;
        this.first = first;
        this.lengths = lengths;
        boolean apart = true;
        for (int i = 1; i < keys.length; i++) {
            apart &= keys[i - 1] + lengths[i - 1] <= keys[i];
        }
        once = apart;
    }

    /** Those of a part of the index, the deleted ones among them. */
    public static Documents of(LeafReaderContext leaf) {
        try {
            NumericDocValues each = Snapshot.keys(leaf);
            int most = leaf.reader().maxDoc();
            long[] keys = new long[most];
            int[] first = new int[most];
            int[] lengths = new int[most];
            int runs = 0;
            for (int doc = 0; doc < most; doc++) {
                if (!each.advanceExact(doc)) {
                    throw new IllegalStateException("a turn without a key");
                }
                long key = each.longValue();
                if (runs == 0 || key != keys[runs - 1] + lengths[runs - 1]) {
                    keys[runs] = key;
                    first[runs] = doc;
                    runs++;
                }
                lengths[runs - 1]++;
            }
            return sorted(Arrays.copyOf(keys, runs), first, lengths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Documents sorted(long[] keys, int[] first, int[] lengths) {
        int[] order = IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingLong(run -> keys[run]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Documents(
                Arrays.stream(order).mapToLong(run -> keys[run]).toArray(),
                Arrays.stream(order).map(run -> first[run]).toArray(),
                Arrays.stream(order).map(run -> lengths[run]).toArray());
    }

    /** Whether each turn lies in one document only. If not, one is a former state of another. */
    public boolean areOfOneTurnEach() {
        return once;
    }

    /** Whether a turn of a transcript lies here. */
    public boolean hold(Placed transcript) {
        int next = runFrom(Shelf.key(transcript.number(), 0));
        return (next >= 0 && holds(next, transcript)) || (next + 1 < keys.length && holds(next + 1, transcript));
    }

    private boolean holds(int run, Placed transcript) {
        return Shelf.transcript(keys[run]) == transcript.number();
    }

    /** The document of the turn at an index of a transcript; negative if it does not lie here. */
    public int find(Placed transcript, int index) {
        long key = transcript.keyAt(index);
        int run = runFrom(key);
        return run >= 0 && key - keys[run] < lengths[run] ? first[run] + (int) (key - keys[run]) : -1;
    }

    /** The last run that begins at a key or before; negative if there is none. */
    private int runFrom(long key) {
        int found = Arrays.binarySearch(keys, key);
        return found < 0 ? -found - 2 : found;
    }
}
