package no.utsagn.merge.text.weave;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.transcript.edit.LoggedEdit.Kind;
import no.utsagn.transcript.edit.TextChange;

/** Finds the stretches that an edit changes, from what stood before it and what stands after. */
public final class Hunks {

    private final Woven woven;
    private final int number;
    private final List<Hunk> found = new ArrayList<>();
    private final List<Integer> gone = new ArrayList<>();
    private final List<Integer> come = new ArrayList<>();
    private int at;

    private Hunks(Woven woven, int number) {
        this.woven = woven;
        this.number = number;
    }

    /** From the left to the right. */
    public static List<Hunk> of(Woven woven, int number, BitSet before, BitSet after) {
        return before.equals(after) ? List.of() : new Hunks(woven, number).walk(before, after);
    }

    private List<Hunk> walk(BitSet before, BitSet after) {
        for (int i = 0; i < woven.pieces().size(); i++) {
            if (before.get(i) && after.get(i)) {
                flush();
                at += woven.pieces().get(i).count;
            } else if (before.get(i)) {
                gone.add(i);
            } else if (after.get(i)) {
                come.add(i);
            }
        }
        flush();
        return found;
    }

    private void flush() {
        while (!gone.isEmpty() && !come.isEmpty() && woven.areTwins(gone.get(0), come.get(0))) {
            at += count(List.of(come.remove(0)));
            gone.remove(0);
        }
        int behind = 0;
        while (!gone.isEmpty()
                && !come.isEmpty()
                && woven.areTwins(gone.get(gone.size() - 1), come.get(come.size() - 1))) {
            behind += count(List.of(come.remove(come.size() - 1)));
            gone.remove(gone.size() - 1);
        }
        if (!gone.isEmpty() || !come.isEmpty()) {
            found.add(hunk());
        }
        at += count(come) + behind;
        gone.clear();
        come.clear();
    }

    private Hunk hunk() {
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
        return some.stream().mapToInt(i -> woven.pieces().get(i).count).sum();
    }
}
