package no.utsagn.analysis.words;

import java.util.List;

/**
 * How often the words of a part of a study are said.
 *
 * @param words the most frequent first, fillers left out
 * @param all how many words there are, fillers among them
 */
public record Frequencies(List<Frequency> words, long all, Speakers speakers) {

    /**
     * How often a word is said.
     *
     * @param count in all its forms
     */
    public record Frequency(Word word, int count, Spread spread) {

        /** In ten thousand words. @param all how many there are */
        public double perTenThousand(long all) {
            return all == 0 ? 0 : 10_000.0 * count / all;
        }
    }

    public Frequencies {
        words = List.copyOf(words);
    }
}
