package no.utsagn.merge.text.weave;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.transcript.edit.LoggedEdit.Kind;
import no.utsagn.transcript.edit.TextChange;

/** Finds the stretches that an edit changes, from what stood before it and what stands after. */
final class Hunks {

    private final Woven woven;
    private final int number;
    private final Sums sums;
    private final List<Hunk> found = new ArrayList<>();
    private final List<Integer> gone = new ArrayList<>();
    private final List<Integer> come = new ArrayList<>();
    private int first;
    private int growth;

    private Hunks(Woven woven, int number, Sums sums) {
        this.woven = woven;
        this.number = number;
        this.sums = sums;
    }

    /**
     * From the left to the right.
     *
     * @param sums of the pieces that stood before
     */
    static List<Hunk> of(Woven woven, int number, BitSet before, BitSet after, Sums sums) {
        return new Hunks(woven, number, sums).walk(before, after);
    }

    private List<Hunk> walk(BitSet before, BitSet after) {
        BitSet changed = (BitSet) before.clone();
        changed.xor(after);
        BitSet kept = (BitSet) before.clone();
        kept.and(after);
        int last = -1;
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
            int between = last < 0 ? i : kept.nextSetBit(last);
            if (last < 0 || (between >= 0 && between < i)) {
                flush();
                first = i;
            }
            (before.get(i) ? gone : come).add(i);
            last = i;
        }
        flush();
        return found;
    }

    private void flush() {
        if (gone.isEmpty() && come.isEmpty()) {
            return;
        }
        int at = sums.before(first) + growth;
        growth += count(come) - count(gone);
        while (areTwins(0, 0)) {
            at += woven.pieces().get(come.remove(0)).count;
            gone.remove(0);
        }
        while (areTwins(gone.size() - 1, come.size() - 1)) {
            come.remove(come.size() - 1);
            gone.remove(gone.size() - 1);
        }
        if (!gone.isEmpty() || !come.isEmpty()) {
            found.add(hunk(at));
        }
        gone.clear();
        come.clear();
    }

    private boolean areTwins(int one, int other) {
        return !gone.isEmpty() && !come.isEmpty() && woven.areTwins(gone.get(one), come.get(other));
    }

    private Hunk hunk(int at) {
        Op op = woven.weave().ops().get(number);
        boolean own = come.stream().allMatch(this::isOwn);
        boolean whole = op.edit().change().whole()
                && (op.kind() == Kind.TAKE_BACK || come.stream().anyMatch(this::isOwn));
        return new Hunk(new TextChange(Span.ofLength(at, count(gone)), count(come), whole), own);
    }

    private boolean isOwn(int piece) {
        return woven.pieces().get(piece).owner == number;
    }

    private int count(List<Integer> some) {
        int count = 0;
        for (int i : some) {
            count += woven.pieces().get(i).count;
        }
        return count;
    }
}
