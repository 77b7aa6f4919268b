package no.utsagn.merge.text.weave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import no.utsagn.base.RevisionId;

/** A weave that grows no more, and what stands of it once a copy has some of the edits. */
public final class Woven {

    private final Weave weave;
    private final Ties ties;
    private final Integer[] newestFirst;
    private final List<Piece> pieces;
    private final int[][] removers;
    /** By edit: the edits that are the same, and in which tie. */
    private final List<List<Ties.Same>> sames;

    private final int[] twins;
    /** By edit: the pieces it takes out. */
    private final List<List<Integer>> taken = new ArrayList<>();

    public Woven(Weave weave) {
        this.weave = weave;
        ties = new Ties(weave);
        newestFirst = Standing.newestFirst(weave.ops());
        pieces = weave.pieces();
        removers = pieces.stream()
                .map(piece -> piece.removers.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
        sames = new ArrayList<>();
        weave.ops().forEach(op -> sames.add(new ArrayList<>()));
        for (Ties.Same same : ties.sames) {
            sames.get(same.older()).add(same);
            sames.get(same.newer()).add(same);
        }
        twins = twins();
        weave.ops().forEach(op -> taken.add(new ArrayList<>()));
        for (int i = 0; i < removers.length; i++) {
            for (int remover : removers[i]) {
                taken.get(remover).add(i);
            }
        }
    }

    /** By edit: the least number of those that are the same. */
    private int[] twins() {
        int[] least = new int[weave.ops().size()];
        Arrays.setAll(least, i -> i);
        for (int round = 0; round < 2; round++) {
            for (Ties.Same same : ties.sames) {
                int both = Math.min(least[same.older()], least[same.newer()]);
                least[same.older()] = both;
                least[same.newer()] = both;
            }
        }
        return least;
    }

    /** The places of the pieces that an edit takes out. */
    List<Integer> taken(int number) {
        return taken.get(number);
    }

    public Weave weave() {
        return weave;
    }

    public Ties ties() {
        return ties;
    }

    public List<Piece> pieces() {
        return pieces;
    }

    /** No edit, to begin with. */
    public boolean[] none() {
        return new boolean[newestFirst.length];
    }

    /** The edits that a copy has. */
    public boolean[] of(Iterable<RevisionId> edits) {
        boolean[] in = none();
        edits.forEach(edit -> weave.number(edit).ifPresent(number -> in[number] = true));
        return in;
    }

    /** All edits. */
    public boolean[] all() {
        boolean[] in = none();
        Arrays.fill(in, true);
        return in;
    }

    public Standing standing(boolean[] in) {
        return new Standing(weave, ties, newestFirst, in.clone());
    }

    /** Which pieces stand in the text, once a copy has these edits. */
    public BitSet alive(boolean[] in) {
        boolean[] stands = standing(in).stands;
        BitSet alive = new BitSet(pieces.size());
        for (int i = 0; i < removers.length; i++) {
            int owner = pieces.get(i).owner;
            if ((owner == Weave.ORIGIN || stands[owner]) && isLeft(removers[i], stands)) {
                alive.set(i, owner == Weave.ORIGIN || !isTwinGone(pieces.get(i), in, stands));
            }
        }
        return alive;
    }

    private static boolean isLeft(int[] removers, boolean[] stands) {
        for (int remover : removers) {
            if (stands[remover]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the same words stand already by a newer edit, or were taken out where an older put them. */
    private boolean isTwinGone(Piece piece, boolean[] in, boolean[] stands) {
        for (Ties.Same same : sames.get(piece.owner)) {
            int other = same.older() == piece.owner ? same.newer() : same.older();
            if (in[same.by()] && stands[other]) {
                if (same.older() == piece.owner) {
                    return true;
                }
                Piece twin = weave.own(other).floorEntry(piece.first).getValue();
                if (twin.removers.stream().anyMatch(remover -> stands[remover])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two pieces are the same words, put in alike by two edits. */
    boolean areTwins(int one, int other) {
        Piece a = pieces.get(one);
        Piece b = pieces.get(other);
        return a.owner != Weave.ORIGIN
                && b.owner != Weave.ORIGIN
                && a.owner != b.owner
                && twins[a.owner] == twins[b.owner]
                && a.first == b.first;
    }
}
