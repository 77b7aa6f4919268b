package no.utsagn.bench.generate;

import no.utsagn.base.Problem;

/**
 * How large a study is to be.
 *
 * @param interviews 1 to 10,000 transcripts, of which some are focus groups
 * @param words in all; at least {@value #LEAST_WORDS} for each transcript, at most 40 million
 * @param codes 0 to 2,000, in a tree of three levels
 * @param codings 0 to 1,000,000; none without codes
 * @param seed the same seed gives the same study
 */
public record Recipe(int interviews, int words, int codes, int codings, long seed) {

    /** The fewest words that an interview can be made of. */
    public static final int LEAST_WORDS = 50;

    /** How many words an interview has where nobody says otherwise. */
    private static final int USUAL_WORDS = 10_000;

    private static final int MOST_INTERVIEWS = 10_000;
    private static final int MOST_WORDS = 40_000_000;
    private static final int MOST_CODES = 2_000;
    private static final int MOST_CODINGS = 1_000_000;

    /** How many words so many interviews have where nobody says otherwise. */
    public static int usualWords(int interviews) {
        return (int) Math.min(MOST_WORDS, (long) interviews * USUAL_WORDS);
    }

    /** @throws no.utsagn.base.ProblemException if one of the numbers is out of its range */
    public Recipe {
        if (interviews < 1 || interviews > MOST_INTERVIEWS) {
            throw Problem.of("generate.interviews", interviews, MOST_INTERVIEWS).exception();
        }
        if (words > MOST_WORDS || words < interviews * LEAST_WORDS) {
            throw Problem.of("generate.words", words, interviews * LEAST_WORDS, MOST_WORDS, interviews)
                    .exception();
        }
        if (codes < 0 || codes > MOST_CODES) {
            throw Problem.of("generate.codes", codes, MOST_CODES).exception();
        }
        if (codings < 0 || codings > MOST_CODINGS) {
            throw Problem.of("generate.codings", codings, MOST_CODINGS).exception();
        }
        if (codings > 0 && codes == 0) {
            throw Problem.of("generate.codings-without-codes").exception();
        }
    }
}
