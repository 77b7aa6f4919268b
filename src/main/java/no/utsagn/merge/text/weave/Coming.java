package no.utsagn.merge.text.weave;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Lets edits come to a copy one by one, and tells what each changes in its text. */
public final class Coming {

    private final Woven woven;
    private final boolean[] in;
    /** Edits that have to do with others in more ways than being made on their words. */
    private final boolean[] entangled;

    private final Sums sums;
    /** What stands before and in the end: it stays throughout, even where an edit on the way would take it out. */
    private final BitSet kept;

    private BitSet alive;

    /**
     * @param in the edits that the copy has, by their numbers
     * @param after what stands when all have come
     */
    public Coming(Woven woven, boolean[] in, BitSet after) {
        this.woven = woven;
        this.in = in.clone();
        entangled = entangled(woven);
        alive = woven.alive(in);
        kept = (BitSet) alive.clone();
        kept.and(after);
        sums = new Sums(woven.pieces().size());
        alive.stream().forEach(i -> sums.add(i, woven.pieces().get(i).count));
    }

    /** The stretches that change, from the left to the right, each in the text as those before it left it. */
    public List<Hunk> add(int number) {
        in[number] = true;
        BitSet after = entangled[number] ? woven.alive(in) : simply(number);
        after.or(kept);
        List<Hunk> hunks = Hunks.of(woven, number, alive, after, sums);
        BitSet changed = (BitSet) alive.clone();
        changed.xor(after);
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
            int count = woven.pieces().get(i).count;
            sums.add(i, after.get(i) ? count : -count);
        }
        alive = after;
        return hunks;
    }

    /** What the edit put in stands and what it took out does not. */
    private BitSet simply(int number) {
        BitSet after = (BitSet) alive.clone();
        woven.taken(number).forEach(after::clear);
        woven.weave().own(number).values().forEach(piece -> after.set(piece.place));
        return after;
    }

    private static boolean[] entangled(Woven woven) {
        Ties ties = woven.ties();
        boolean[] entangled = new boolean[woven.weave().ops().size()];
        List<Integer> open = new ArrayList<>();
        ties.pairs.forEach(pair -> open.addAll(List.of(pair.one(), pair.other())));
        ties.sames.forEach(same -> open.addAll(List.of(same.by(), same.older(), same.newer())));
        for (int i = 0; i < entangled.length; i++) {
            if (!ties.takers.get(i).isEmpty()) {
                open.add(i);
                open.addAll(ties.takers.get(i));
            }
        }
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            if (!entangled[next]) {
                entangled[next] = true;
                open.addAll(ties.builders.get(next));
                open.addAll(ties.bases.get(next));
            }
        }
        return entangled;
    }
}
