package no.utsagn.names.hen;

import java.util.Optional;
import no.utsagn.language.pronoun.Doubt;

/**
 * A pronoun in a quote, what may stand there, and what has been decided.
 *
 * @param word as said, or as the author wrote it
 * @param neutral "hen" or "hens", with the capitals of the word
 * @param possessive whether a role put here takes an -s
 * @param several whether a man and a woman are spoken of in the sentence, so that "hen" would not tell them apart and a
 *     role is proposed
 * @param doubt why it is not proposed, if it is not
 * @param printed what is printed there now
 */
public record Proposal(
        Spot spot,
        String word,
        String neutral,
        boolean possessive,
        boolean several,
        Optional<Doubt> doubt,
        State state,
        String printed,
        Context context) {

    /** What has been decided. */
    public enum State {
        /** Nothing yet. */
        OPEN,
        /** Another word stands there. */
        REPLACED,
        /** Seen, and stays as it is. */
        LEFT,
        /** Likely no pronoun for a person: not asked about. */
        UNSURE
    }

    /** A role's words as they stand here: with -s for "hans". */
    public String inPlace(String role) {
        return possessive ? role + "s" : role;
    }

    @Override
    public String toString() {
        return "Proposal at " + spot.span() + " " + state;
    }
}
