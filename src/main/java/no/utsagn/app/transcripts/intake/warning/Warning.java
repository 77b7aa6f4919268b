package no.utsagn.app.transcripts.intake.warning;

import no.utsagn.language.Span;

/**
 * A place in a file that may tell who somebody is.
 *
 * @param span in the file's canonical text; UTF-16, half-open
 * @param same what mentions of the same person or number have in common
 */
public record Warning(WarningKind kind, Span span, String same) {

    /** The place alone: what stands there identifies. */
    @Override
    public String toString() {
        return kind + " " + span;
    }
}
