package no.utsagn.analysis.words.measure;

/**
 * How surprising it is that a word is so much more frequent in one place than in another, if chance alone had dealt the
 * words out. 0 where the shares are equal; above 3.84 in one case of twenty by chance alone, above 6.63 in one of a
 * hundred, above 15.13 in one of ten thousand. It grows with the size of the texts: how large a difference is, is told
 * by {@link LogRatio}.
 */
public final class LogLikelihood {

    private LogLikelihood() {}

    /**
     * The log-likelihood of a word in two texts, G² = 2 (a ln(a/E1) + b ln(b/E2)), E1 = c (a+b) / (c+d), E2 = d (a+b) /
     * (c+d). A term with the count 0 is 0. Rayson and Garside (2000), Comparing corpora using frequency profiling,
     * Workshop on Comparing Corpora, ACL, 1–6, after Dunning (1993); the two cells of the other words are left out, as
     * there.
     *
     * @param a how often the word is said in the first text
     * @param b how often in the second
     * @param c words in the first text, at least a
     * @param d words in the second, at least b
     * @return 0 or more
     */
    public static double ofWord(long a, long b, long c, long d) {
        check(a, b, c - a, d - b);
        return Math.max(0, 2 * (term(a, expected(a, b, c, d)) + term(b, expected(b, a, d, c))));
    }

    /**
     * How often the word would be said in the first text if both said it equally: c (a+b) / (c+d).
     *
     * @return 0 where there are no words at all
     */
    public static double expected(long a, long b, long c, long d) {
        return c + d == 0 ? 0 : (double) c * (a + b) / (c + d);
    }

    /**
     * The log-likelihood of a table of two by two, G² = 2 Σ O ln(O/E), with E = row sum × column sum / all. Dunning
     * (1993), Accurate methods for the statistics of surprise and coincidence, Computational Linguistics 19(1), 61–74.
     *
     * @param both first row, first column: both are there
     * @param first the first alone
     * @param second the second alone
     * @param neither neither of them
     * @return 0 or more
     */
    public static double ofTable(long both, long first, long second, long neither) {
        check(both, first, second, neither);
        double all = (double) both + first + second + neither;
        if (all == 0) {
            return 0;
        }
        double row1 = (double) both + first;
        double row2 = (double) second + neither;
        double column1 = (double) both + second;
        double column2 = (double) first + neither;
        return Math.max(
                0,
                2
                        * (term(both, row1 * column1 / all)
                                + term(first, row1 * column2 / all)
                                + term(second, row2 * column1 / all)
                                + term(neither, row2 * column2 / all)));
    }

    private static double term(long observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    private static void check(long... cells) {
        for (long cell : cells) {
            if (cell < 0) {
                throw new IllegalArgumentException("a count below 0");
            }
        }
    }
}
