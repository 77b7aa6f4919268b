package no.utsagn.bench.names;

/**
 * How well finds agree with what people marked.
 *
 * @param right finds that cover exactly a marked name and say its type
 * @param found all finds
 * @param marked all marked names
 */
public record Score(int right, int found, int marked) {

    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(right + other.right, found + other.found, marked + other.marked);
    }

    /** The share of finds that are right; 0 if there are none. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** The share of marked names that were found; 0 if there are none. */
    public double recall() {
        return marked == 0 ? 0 : (double) right / marked;
    }

    /** Their harmonic mean, 2 p r / (p + r). Van Rijsbergen (1979), Information Retrieval, ch. 7. */
    public double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
}
