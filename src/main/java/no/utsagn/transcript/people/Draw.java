package no.utsagn.transcript.people;

import java.util.Optional;

/**
 * The number and letter that stand for a person. Each is drawn at random, once, when a label first needs it, and stays.
 *
 * @param number 1 or more
 * @param letter one capital letter, or two when a role has more people than there are letters
 */
public record Draw(Optional<Integer> number, Optional<String> letter) {

    /** Nothing drawn yet. */
    public static Draw none() {
        return new Draw(Optional.empty(), Optional.empty());
    }

    /** The same with this number. */
    public Draw withNumber(int drawn) {
        return new Draw(Optional.of(drawn), letter);
    }

    /** The same with this letter. */
    public Draw withLetter(String drawn) {
        return new Draw(number, Optional.of(drawn));
    }
}
