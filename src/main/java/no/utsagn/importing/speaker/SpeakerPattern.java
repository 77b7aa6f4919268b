package no.utsagn.importing.speaker;

import no.utsagn.base.Problem;
import no.utsagn.importing.speaker.opening.Shape;

/**
 * How a file marks its speakers.
 *
 * @param times whether it tells when they speak
 */
public record SpeakerPattern(Shape shape, boolean times, Sureness sureness) {

    /** The pattern in words, for the person who decides. */
    public Problem words() {
        return switch (shape) {
            case VOICE -> Problem.of("import.pattern-voice");
            case COLON -> Problem.of("import.pattern-colon");
            case TAB -> Problem.of("import.pattern-tab");
            case BOLD -> Problem.of("import.pattern-bold");
            case FENCED -> Problem.of("import.pattern-fenced");
            case DASH -> Problem.of("import.pattern-dash");
            case OWN_LINE -> Problem.of("import.pattern-own-line");
            case NONE -> Problem.of("import.pattern-none");
        };
    }
}
