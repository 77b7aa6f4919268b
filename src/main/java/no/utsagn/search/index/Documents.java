package no.utsagn.search.index;

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
    private final int[] keys;
    /** Its first document. */
    private final int[] first;
    /** How many documents it has. */
    private final int[] lengths;

    private final boolean once;
    /** The first and the last key of each run, as the documents come. */
    private final int[] asTheyCome;

    private Documents(int[] keys, int[] first, int[] lengths, int[] asTheyCome) {
        this.keys = keys;
        this.first = first;
        this.lengths = lengths;
        this.asTheyCome = asTheyCome;
        boolean apart = true;
        for (int i = 1; i < keys.length; i++) {
            apart &= keys[i - 1] + lengths[i - 1] <= keys[i];
        }
        once = apart;
    }

    /** Those of a part of the index, the deleted ones among them. */
    static Documents of(LeafReaderContext leaf) {
        NumericDocValues each = Snapshot.keys(leaf);
        int most = leaf.reader().maxDoc();
        int[] keys = new int[most];
        int[] first = new int[most];
        int[] lengths = new int[most];
        int runs = 0;
        for (int doc = 0; doc < most; doc++) {
            int key = Snapshot.key(each, doc);
            if (runs == 0 || key != keys[runs - 1] + lengths[runs - 1]) {
                keys[runs] = key;
                first[runs] = doc;
                runs++;
            }
            lengths[runs - 1]++;
        }
        return sorted(Arrays.copyOf(keys, runs), first, lengths);
    }

    private static Documents sorted(int[] keys, int[] first, int[] lengths) {
        int[] order = IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingInt(run -> keys[run]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Documents(
                Arrays.stream(order).map(run -> keys[run]).toArray(),
                Arrays.stream(order).map(run -> first[run]).toArray(),
                Arrays.stream(order).map(run -> lengths[run]).toArray(),
                IntStream.range(0, keys.length)
                        .flatMap(run -> IntStream.of(keys[run], keys[run] + lengths[run] - 1))
                        .toArray());
    }

    /** Whether each turn lies in one document only. If not, one is a former state of another. */
    public boolean areOfOneTurnEach() {
        return once;
    }

    /** Whether the documents come as their turns stand in the study, all of which are there in the order of their keys. */
    public boolean areAsSaid(Shelf shelf) {
        int lastRank = -1;
        int lastKey = -1;
        for (int key : asTheyCome) {
            int rank = shelf.rankIfInOrder(key);
            if (rank < lastRank || rank < 0 || (rank == lastRank && key < lastKey)) {
                return false;
            }
            lastRank = rank;
            lastKey = key;
        }
        return true;
    }

    /** Whether a turn of a transcript may lie here. */
    public boolean hold(Placed transcript) {
        for (int sheet : transcript.sheets()) {
            int run = runFrom((sheet + 1) * Shelf.SHEET - 1);
            if (run >= 0 && keys[run] + lengths[run] > sheet * Shelf.SHEET) {
                return true;
            }
        }
        return false;
    }

    /** The document of the turn at an index of a transcript; negative if it does not lie here. */
    public int find(Placed transcript, int index) {
        return find(transcript.keyAt(index));
    }

    /** The document of the turn with a key; negative if it does not lie here. */
    int find(int key) {
        int run = runFrom(key);
        return run >= 0 && key - keys[run] < lengths[run] ? first[run] + key - keys[run] : -1;
    }

    /** The last run that begins at a key or before; negative if there is none. */
    private int runFrom(int key) {
        int found = Arrays.binarySearch(keys, key);
        return found < 0 ? -found - 2 : found;
    }
}
