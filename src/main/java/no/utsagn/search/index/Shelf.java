package no.utsagn.search.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where each turn that the index knows lies, at one moment. The index knows a turn by its key: a number that runs through
 * the turns as they come, so that it takes little room. Keys are given out by the sheet, each of which one transcript has
 * alone. Immutable.
 */
public final class Shelf {

    /** How many keys are on a sheet. */
    static final int SHEET = 64;

    private static final int NOBODY = -1;

    /** By the numbers of the transcripts; none where one is gone. */
    private final Placed[] byNumber;
    /** By their numbers: how many transcripts stand before, in the study. */
    private final int[] ranks;
    /** By sheets: the number of the transcript that has it. */
    private final int[] owners;
    /** By sheets: the number of the first turn on it, within its transcript. */
    private final int[] firsts;

    private Shelf(Placed[] byNumber, int[] ranks, int[] owners, int[] firsts) {
        this.byNumber = byNumber;
        this.ranks = ranks;
        this.owners = owners;
        this.firsts = firsts;
    }

    /** Where nothing lies yet. */
    public static Shelf empty() {
        return new Shelf(new Placed[0], new int[0], new int[0], new int[0]);
    }

    /** @param inOrder as the texts stand in the study @param sheets how many have been given out */
    static Shelf of(Collection<Placed> inOrder, int sheets) {
        int most = inOrder.stream().mapToInt(Placed::number).max().orElse(-1);
        int[] owners = new int[sheets];
        Arrays.fill(owners, NOBODY);
        Shelf shelf = new Shelf(new Placed[most + 1], new int[most + 1], owners, new int[sheets]);
        int rank = 0;
        for (Placed placed : inOrder) {
            shelf.ranks[placed.number()] = rank++;
            shelf.put(placed);
        }
        return shelf;
    }

    private void put(Placed placed) {
        byNumber[placed.number()] = placed;
        int[] sheets = placed.sheets();
        for (int i = 0; i < sheets.length; i++) {
            owners[sheets[i]] = placed.number();
            firsts[sheets[i]] = i * SHEET;
        }
    }

    /** The same transcripts in the same order, one of them in another state. */
    Shelf with(Placed changed, int sheets) {
        boolean grown = sheets > owners.length;
        int[] copy = grown ? Arrays.copyOf(owners, sheets) : owners.clone();
        Arrays.fill(copy, owners.length, sheets, NOBODY);
        Shelf next = new Shelf(byNumber.clone(), ranks, copy, Arrays.copyOf(firsts, sheets));
        next.put(changed);
        return next;
    }

    /** The number of the transcript of the turn with a key; it is one of a transcript that is there. */
    public int transcript(int key) {
        return owners[key / SHEET];
    }

    /** The transcript of the turn with a key. */
    public Placed find(int key) {
        return byNumber[transcript(key)];
    }

    /** Where in the list of turns of its transcript the turn with a key stands. */
    public int indexOf(int key) {
        return find(key).indexOf(turn(key));
    }

    /** The number of a turn within its transcript. */
    private int turn(int key) {
        return firsts[key / SHEET] + key % SHEET;
    }

    /** The transcript of the turn with a key, if that is there still. */
    public Optional<Placed> ifThere(int key) {
        return key / SHEET < owners.length
                        && transcript(key) != NOBODY
                        && find(key).has(turn(key))
                ? Optional.of(find(key))
                : Optional.empty();
    }

    /** What turns sort by, so that they stand as in the study. */
    public long order(int key) {
        return ((long) ranks[transcript(key)] << Integer.SIZE) | indexOf(key);
    }

    /** How many transcripts stand before that of a key, if that is there and all its turns rise with their keys. */
    int rankIfInOrder(int key) {
        int owner = key / SHEET < owners.length ? transcript(key) : NOBODY;
        return owner != NOBODY && byNumber[owner].isInOrder() ? ranks[owner] : NOBODY;
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
