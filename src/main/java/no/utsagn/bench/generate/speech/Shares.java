package no.utsagn.bench.generate.speech;

/** Divides a number of things so that no share is lost to rounding. */
public final class Shares {

    private Shares() {}

    /**
     * Whole shares in proportion to weights.
     *
     * @param total 0 or more
     * @param least what each gets first; all of them together at most the total
     * @param weights one at least, none negative, not all 0
     * @return as many as weights, with the total as their sum
     */
    public static int[] of(int total, int least, double[] weights) {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        int left = total - Math.multiplyExact(least, weights.length);
        int[] shares = new int[weights.length];
        double reached = 0;
        long given = 0;
        for (int i = 0; i < shares.length; i++) {
            reached += weights[i];
            long upTo = i == shares.length - 1 ? left : Math.min(left, Math.round(left * (reached / all)));
            shares[i] = least + (int) (upTo - given);
            given = upTo;
        }
        return shares;
    }
}
