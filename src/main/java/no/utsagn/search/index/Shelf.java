package no.utsagn.search.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where each turn that the index knows lies, at one moment. Immutable. */
public final class Shelf {

    /** By the numbers of the transcripts; none where one is gone. */
    private final Placed[] byNumber;
    /** By their numbers: how many transcripts stand before, in the study. */
    private final int[] ranks;

    private Shelf(Placed[] byNumber, int[] ranks) {
        this.byNumber = byNumber;
        this.ranks = ranks;
    }

    /** Where nothing lies yet. */
    public static Shelf empty() {
        return new Shelf(new Placed[0], new int[0]);
    }

    /** @param inOrder as the texts stand in the study */
    static Shelf of(Collection<Placed> inOrder) {
        int most = inOrder.stream().mapToInt(Placed::number).max().orElse(-1);
        Placed[] byNumber = new Placed[most + 1];
        int[] ranks = new int[most + 1];
        int rank = 0;
        for (Placed placed : inOrder) {
            byNumber[placed.number()] = placed;
            ranks[placed.number()] = rank++;
        }
        return new Shelf(byNumber, ranks);
    }

    /** The same transcripts in the same order, one of them in another state. */
    Shelf with(Placed changed) {
        Placed[] copy = byNumber.clone();
        copy[changed.number()] = changed;
        return new Shelf(copy, ranks);
    }

    /** What the index keeps with a turn: the numbers of transcript and turn in one. */
    static long key(int transcript, int turn) {
        return ((long) transcript << Integer.SIZE) | turn;
    }

    /** The number of the transcript of the turn with a key. */
    public static int transcript(long key) {
        return (int) (key >>> Integer.SIZE);
    }

    /** The transcript of the turn with a key. */
    public Placed find(long key) {
        return byNumber[transcript(key)];
    }

    /** The transcript of the turn with a key, if the turn is there. */
    public Optional<Placed> ifThere(long key) {
        int number = transcript(key);
        return number < byNumber.length
                ? Optional.ofNullable(byNumber[number]).filter(placed -> placed.has((int) key))
                : Optional.empty();
    }

    /** What turns sort by, so that they stand as in the study. */
    public long order(long key) {
        int transcript = transcript(key);
        return ((long) ranks[transcript] << Integer.SIZE) | byNumber[transcript].indexOf((int) key);
    }

    /** All numbers of transcripts are below this. */
    public int size() {
        return byNumber.length;
    }

    /** The transcripts that are there, in any order. */
    public List<Placed> transcripts() {
        return Arrays.stream(byNumber).filter(Objects::nonNull).toList();
    }
}
