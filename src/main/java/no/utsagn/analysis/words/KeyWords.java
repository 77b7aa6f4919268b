package no.utsagn.analysis.words;

import java.util.List;
import no.utsagn.analysis.words.measure.LogLikelihood;
import no.utsagn.analysis.words.measure.LogRatio;

/**
 * The words by which one part of a study differs most from another.
 *
 * @param words first what is typical of the one, the most telling first; last what is typical of the other
 * @param here how many words the one has
 * @param there how many the other has
 */
public record KeyWords(List<KeyWord> words, long here, long there, Speakers speakersHere, Speakers speakersThere) {

    /** So much chance alone gives to one word of twenty. */
    public static final double LEAST = 3.84;

    /**
     * A word that is more frequent on one side.
     *
     * @param here how often it is said in the one
     * @param there how often in the other
     * @param words in the one and in the other
     */
    public record KeyWord(Word word, int here, int there, Words words, Spread spreadHere, Spread spreadThere) {

        /** How surprising the difference is. */
        public double logLikelihood() {
            return LogLikelihood.ofWord(here, there, words.here(), words.there());
        }

        /** How large it is: doublings of its share. Above 0 where it is typical of the one. */
        public double logRatio() {
            return LogRatio.of(here, there, words.here(), words.there());
        }

        /** How often it would be said in the one if both said it equally. */
        public double expectedHere() {
            return LogLikelihood.expected(here, there, words.here(), words.there());
        }

        /** How often in the other. */
        public double expectedThere() {
            return LogLikelihood.expected(there, here, words.there(), words.here());
        }

        /** Whether it is typical of the one; else of the other. */
        public boolean typicalHere() {
            return here > expectedHere();
        }

        /** How telling it is, below 0 for what is typical of the other. */
        public double signed() {
            return typicalHere() ? logLikelihood() : -logLikelihood();
        }

        /** The spread where it is typical. */
        public Spread spread() {
            return typicalHere() ? spreadHere : spreadThere;
        }
    }

    /** How many words two sides have. */
    public record Words(long here, long there) {}

    public KeyWords {
        words = List.copyOf(words);
    }

    /** Those without the words whose difference may well be chance: of {@link #LEAST} and more. */
    public List<KeyWord> telling() {
        return words.stream().filter(word -> word.logLikelihood() >= LEAST).toList();
    }
}
