package no.utsagn.language.pronoun;

import java.util.Optional;
import no.utsagn.language.Span;

/**
 * A word that tells whether somebody is a man or a woman.
 *
 * @param span UTF-16, half-open, never empty
 * @param neutral what can stand there, with the capitals of what stands there now; only for pronouns and possessives
 * @param doubt why it should not be proposed
 */
public record GenderedWord(Span span, WordKind kind, Gender gender, Optional<String> neutral, Optional<Doubt> doubt) {

    /** Whether another word may be proposed in its place. */
    public boolean isSure() {
        return neutral.isPresent() && doubt.isEmpty();
    }

    @Override
    public String toString() {
        return kind + " at " + span + doubt.map(d -> " (" + d + ")").orElse("");
    }
}
