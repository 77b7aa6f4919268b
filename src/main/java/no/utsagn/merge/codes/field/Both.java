package no.utsagn.merge.codes.field;

import no.utsagn.merge.Field;

/** Puts two texts one after the other, so that no word of either is lost; the older first. */
public final class Both {

    private Both() {}

    /** Both texts in one; one of them where it holds the other. */
    public static String of(Field field, Said one, Said other) {
        Said newer = Said.newer(one, other);
        Said older = newer.equals(one) ? other : one;
        return inOrder(field, older.value(), newer.value());
    }

    /** The same, the first of them first. What is one line stays one line. */
    public static String inOrder(Field field, String first, String second) {
        String begins = first.strip();
        String follows = second.strip();
        if (begins.contains(follows)) {
            return begins;
        }
        if (follows.contains(begins)) {
            return follows;
        }
        if (field != Field.BRIEF) {
            return begins + "\n" + follows;
        }
        return begins + (begins.matches("(?s).*[.!?…]") ? " " : "; ") + follows;
    }
}
