package no.utsagn.app.correct;

import java.util.Optional;

/**
 * A turn as it should be.
 *
 * @param words all that is said in it
 * @param who says it; empty for the one who says it now
 * @param second what becomes a turn of its own behind it
 * @param withNext whether the turn after it is joined to it
 */
public record Reworked(String words, Optional<Who> who, Optional<Second> second, boolean withNext) {

    /**
     * The words that a turn loses to a new one.
     *
     * @param who says them; empty for the one who says the first
     */
    public record Second(String words, Optional<Who> who) {
        @Override
        public String toString() {
            return "Second of " + words.length();
        }
    }

    /** Other words, by whoever says them now. */
    public static Reworked of(String words) {
        return new Reworked(words, Optional.empty(), Optional.empty(), false);
    }

    /** The same, said by somebody. */
    public Reworked by(Who other) {
        return new Reworked(words, Optional.of(other), second, withNext);
    }

    /** The same, with a turn of its own behind it. */
    public Reworked then(Second other) {
        return new Reworked(words, who, Optional.of(other), withNext);
    }

    /** The same, joined with the turn after it. */
    public Reworked joined() {
        return new Reworked(words, who, second, true);
    }

    @Override
    public String toString() {
        return "Reworked to " + words.length();
    }
}
