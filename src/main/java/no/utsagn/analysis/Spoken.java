package no.utsagn.analysis;

import java.time.Duration;

/**
 * How much is spoken.
 *
 * @param turns each once
 * @param words by the program's definition of a word: a mark counts none, a replacement one
 * @param longest words in the longest turn
 * @param time how long the turns last whose beginning and end are known
 * @param timed how many turns those are; 0 where the transcript has no times
 */
public record Spoken(int turns, int words, int longest, Duration time, int timed) {

    /** Nothing said. */
    public static final Spoken NOTHING = new Spoken(0, 0, 0, Duration.ZERO, 0);

    /** Both together. */
    public Spoken plus(Spoken other) {
        return new Spoken(
                turns + other.turns,
                words + other.words,
                Math.max(longest, other.longest),
                time.plus(other.time),
                timed + other.timed);
    }

    /** The share of the words of all, 0 to 1; 0 where nothing was said. */
    public double shareOf(Spoken all) {
        return all.words == 0 ? 0 : (double) words / all.words;
    }
}
