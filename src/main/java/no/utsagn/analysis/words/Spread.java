package no.utsagn.analysis.words;

/**
 * How a word is spread over those who say it.
 *
 * @param people participants who say it, each once
 * @param unknown whether somebody says it of whom it is not known who it is, which makes the people "at least"
 * @param transcripts in which it is said
 * @param most how often the one says it who says it most
 * @param oneSaysMost whether that is more than half of all, and at least twice that one's share of all the words
 * @param deviation of its shares among those who speak from their shares of all words, 0 (even) to 1 (one alone): DP of
 *     Gries (2008)
 */
public record Spread(int people, boolean unknown, int transcripts, int most, boolean oneSaysMost, double deviation) {

    /** Of a word that nobody says. */
    static final Spread NONE = new Spread(0, false, 0, 0, false, 0);
}
