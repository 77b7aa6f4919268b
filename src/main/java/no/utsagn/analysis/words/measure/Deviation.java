package no.utsagn.analysis.words.measure;

/**
 * How unevenly a word is spread over the parts of a text, people or transcripts: 0 where each part says it in proportion
 * to its size, close to 1 where one small part says it all.
 *
 * <p>DP = ½ Σ |v − s|, where v is the share of the word that a part says, and s the share of all words that it says.
 * Gries (2008), Dispersions and adjusted frequencies in corpora, International Journal of Corpus Linguistics 13(4),
 * 403–437. Parts that do not say the word need not be told: what they are missing is what the others have too much.
 */
public final class Deviation {

    private final long count;
    private final long words;
    private double sum = 1;

    /**
     * @param count how often the word is said in all, above 0
     * @param words words in all
     */
    public Deviation(long count, long words) {
        if (count <= 0 || words < count) {
            throw new IllegalArgumentException(count + " of " + words);
        }
        this.count = count;
        this.words = words;
    }

    /**
     * Tells a part that says the word.
     *
     * @param said how often it says it
     * @param size words in that part
     */
    public void part(long said, long size) {
        double share = (double) size / words;
        sum += Math.abs((double) said / count - share) - share;
    }

    /** DP, 0 to 1. */
    public double value() {
        return Math.min(1, Math.max(0, sum / 2));
    }
}
