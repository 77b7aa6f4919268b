package no.utsagn.analysis.words.measure;

/**
 * How closely two words keep together, whatever the size of the text: 14 where neither is said without the other; one
 * less is half as close; 0 is once together in 16,000 times that one of them is said.
 */
public final class LogDice {

    /** The highest that can be reached. */
    public static final int HIGHEST = 14;

    private LogDice() {}

    /**
     * 14 + log2(2 fxy / (fx + fy)). Rychlý (2008), A lexicographer-friendly association score, Proceedings of RASLAN,
     * 6–9.
     *
     * @param together how often both are found together, above 0, and no more often than either
     * @param first how often the one is said
     * @param second how often the other
     */
    public static double of(long together, long first, long second) {
        if (together <= 0 || together > Math.min(first, second)) {
            throw new IllegalArgumentException(together + " times together of " + first + " and " + second);
        }
        return HIGHEST + Math.log(2.0 * together / (first + second)) / Math.log(2);
    }
}
