package no.utsagn.names.gather;

import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;

/**
 * One place where something is named.
 *
 * @param pinned whether a person said of this very place what it names
 * @param left whether it was seen and stays
 * @param written whether a replacement stands there
 */
public record Spot(Transcript transcript, Span span, boolean pinned, boolean left, boolean written) {

    /** The words that stand there now. */
    public String words() {
        return span.of(transcript.text());
    }

    @Override
    public String toString() {
        return "Spot at " + span + " of " + transcript;
    }
}
