package no.utsagn.merge.text.braid;

import java.util.Arrays;
import java.util.BitSet;
import no.utsagn.merge.text.weave.Piece;
import no.utsagn.merge.text.weave.Replay;
import no.utsagn.merge.text.weave.Weave;
import no.utsagn.merge.text.weave.Woven;

/** The text as a copy took it in, as far as it still stands. */
public final class Original {

    private static final int GONE = -1;

    private final String text;
    private final int[] places;

    private Original(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** @throws Weave.UnfitException if the log is not how the text came to be */
    public static Original of(Copy copy) {
        Weave weave = Replay.of(copy.log(), copy.text().length());
        Woven woven = new Woven(weave);
        BitSet alive = woven.alive(woven.all());
        int length = woven.pieces().stream()
                .filter(piece -> piece.owner() == Weave.ORIGIN)
                .mapToInt(Piece::count)
                .sum();
        int[] places = new int[length];
        Arrays.fill(places, GONE);
        int at = 0;
        for (int i = alive.nextSetBit(0); i >= 0; i = alive.nextSetBit(i + 1)) {
            Piece piece = woven.pieces().get(i);
            for (int k = 0; k < piece.count() && piece.owner() == Weave.ORIGIN; k++) {
                places[piece.first() + k] = at + k;
            }
            at += piece.count();
        }
        return new Original(copy.text(), places);
    }

    /** How many UTF-16 characters it had. */
    public int length() {
        return places.length;
    }

    /** Where one of its characters stands now; empty places are negative. */
    public int place(int index) {
        return places[index];
    }

    /**
     * How much of two texts that both still know is the same.
     *
     * @return the share of the characters, 0 to 1; 0 as soon as one differs, or the lengths
     */
    public double shared(Original other) {
        if (length() != other.length() || length() == 0) {
            return 0;
        }
        int known = 0;
        for (int i = 0; i < length(); i++) {
            if (places[i] >= 0 && other.places[i] >= 0) {
                if (text.charAt(places[i]) != other.text.charAt(other.places[i])) {
                    return 0;
                }
                known++;
            }
        }
        return (double) known / length();
    }
}
