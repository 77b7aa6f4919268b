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
 * @param aside whether nobody says it: a title, the head of the file, a question on a form, "Slutt på opptak"
 */
public record ImportedTurn(Span span, Optional<String> label, Optional<Duration> at, boolean aside) {

    /** A turn that somebody says. */
    public ImportedTurn(Span span, Optional<String> label, Optional<Duration> at) {
        this(span, label, at, false);
    }

    /** Whether somebody says it and the file does not tell who. */
    public boolean isUnnamed() {
        return label.isEmpty() && !aside;
    }

    @Override
    public String toString() {
        return "turn " + span;
    }
}
