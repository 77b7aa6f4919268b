package no.utsagn.names.review;

/**
 * How far a review has come.
 *
 * @param accepted accepted, written or not
 * @param skipped seen and left
 * @param left nothing decided yet
 */
public record Tally(int accepted, int skipped, int left) {

    /** All there are. */
    public int total() {
        return accepted + skipped + left;
    }

    /** How many are decided. */
    public int decided() {
        return accepted + skipped;
    }
}
