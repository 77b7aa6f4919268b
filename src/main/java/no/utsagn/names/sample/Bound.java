package no.utsagn.names.sample;

import no.utsagn.study.NameSample;

/**
 * How large the share of sentences with an overlooked name may be, of all sentences in which nothing was found, by what a
 * random sample shows. With 95 % confidence it is not larger.
 *
 * <p>With no name in the sample the rule of three, 3/n: J. A. Hanley, A. Lippman-Hand (1983), If nothing goes wrong, is
 * everything all right? JAMA 249(13). With names in it the exact upper bound for a binomial share: C. J. Clopper, E. S.
 * Pearson (1934), Biometrika 26(4), one-sided. Where all sentences were read, the share itself. It says nothing of how
 * many names there are, nor of sentences in which something was found.
 *
 * @param share 0 to 1
 * @param exact whether no confidence is needed, since all was read
 */
public record Bound(double share, boolean exact) {

    private static final double ERROR = 0.05;
    private static final int STEPS = 60;

    /** What a sample shows; a share of 1 while nothing is read. */
    public static Bound of(NameSample sample) {
        int read = sample.read();
        if (read > 0 && read >= sample.population()) {
            return new Bound((double) sample.named() / read, true);
        }
        return new Bound(upper(sample.named(), read), false);
    }

    private static double upper(int named, int read) {
        if (read == 0 || named >= read) {
            return 1;
        }
        return named == 0 ? Math.min(1, 3.0 / read) : clopperPearson(named, read);
    }

    /** The share at which so few names, or fewer, are found in one sample of twenty. */
    private static double clopperPearson(int named, int read) {
        double low = (double) named / read;
        double high = 1;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (atMost(named, read, middle) > ERROR) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The probability of at most {@code k} of {@code n}, in logarithms so that nothing underflows. */
    private static double atMost(int k, int n, double p) {
        double logOdds = Math.log(p) - Math.log1p(-p);
        double log = n * Math.log1p(-p);
        double sum = Math.exp(log);
        for (int i = 1; i <= k; i++) {
            log += Math.log((double) (n - i + 1) / i) + logOdds;
            sum += Math.exp(log);
        }
        return sum;
    }
}
