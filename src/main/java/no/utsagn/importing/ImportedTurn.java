package no.utsagn.importing;

import java.time.Duration;
import java.util.Optional;
import no.utsagn.language.Span;

/**
 * One stretch of a file with one speaker.
 *
 * @param span its words in the file's canonical text; UTF-16, half-open
 * @param label of the {@link Voice} that says it; empty where the file does not tell
 * @param at when it begins in the recording
 */
public record ImportedTurn(Span span, Optional<String> label, Optional<Duration> at) {

    @Override
    public String toString() {
        return "turn " + span;
    }
}
