package no.utsagn.ui.transcript.page;

/**
 * Which paragraphs of a view have to be written anew when the words of a transcript have changed: all between those
 * that are the same from the beginning and those that are the same up to the end.
 *
 * @param from the first of them, in the old view and in the new
 * @param oldTo behind the last of them in the old view
 * @param newTo behind the last of them in the new view
 */
public record Rewritten(int from, int oldTo, int newTo) {

    public static Rewritten of(Pieces old, String oldText, Pieces now, String nowText) {
        int shorter = Math.min(old.size(), now.size());
        int from = 0;
        while (from < shorter && same(old, oldText, from, now, nowText, from)) {
            from++;
        }
        int oldTo = old.size();
        int newTo = now.size();
        while (oldTo > from && newTo > from && same(old, oldText, oldTo - 1, now, nowText, newTo - 1)) {
            oldTo--;
            newTo--;
        }
        boolean oneSided = (oldTo == from) != (newTo == from);
        // Words cannot be put where no paragraph is, so that a neighbour is written with them.
        return !oneSided
                ? new Rewritten(from, oldTo, newTo)
                : from > 0 ? new Rewritten(from - 1, oldTo, newTo) : new Rewritten(from, oldTo + 1, newTo + 1);
    }

    private static boolean same(Pieces old, String oldText, int i, Pieces now, String nowText, int j) {
        Pieces.Piece was = old.get(i);
        Pieces.Piece is = now.get(j);
        return was.first() == is.first()
                && was.span().of(oldText).equals(is.span().of(nowText));
    }

    /** Whether no paragraph has to be. */
    public boolean isEmpty() {
        return oldTo == from && newTo == from;
    }

    /** Which paragraph of the old view one of the new was; -1 if it is written anew. */
    public int oldOf(int piece) {
        if (piece < from) {
            return piece;
        }
        return piece < newTo ? -1 : piece - newTo + oldTo;
    }
}
