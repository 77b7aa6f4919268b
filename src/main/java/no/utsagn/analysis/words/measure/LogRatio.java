package no.utsagn.analysis.words.measure;

/**
 * How much more frequent a word is in one text than in another: the number of times its share doubles. 1 is twice, 2 is
 * four times, 3 is eight times as frequent; below 0 it is less frequent. Unlike {@link LogLikelihood} it does not grow
 * with the texts.
 */
public final class LogRatio {

    /** A word that is not said at all is taken to be said so often, so that the ratio is defined. */
    public static final double INSTEAD_OF_NONE = 0.5;

    private LogRatio() {}

    /**
     * log2((a/c) / (b/d)), a count of 0 taken as 0.5. Hardie (2014), Log Ratio: an informal introduction, ESRC Centre
     * for Corpus Approaches to Social Science, Lancaster.
     *
     * @param a how often the word is said in the first text
     * @param b how often in the second
     * @param c words in the first text
     * @param d words in the second
     * @return 0 where one of the texts has no words
     */
    public static double of(long a, long b, long c, long d) {
        if (c == 0 || d == 0 || (a == 0 && b == 0)) {
            return 0;
        }
        return (Math.log(atLeast(a) / c) - Math.log(atLeast(b) / d)) / Math.log(2);
    }

    private static double atLeast(long count) {
        return count == 0 ? INSTEAD_OF_NONE : count;
    }
}
