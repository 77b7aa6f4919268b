package no.utsagn.names.find;

import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;

/**
 * A stretch of a transcript that may tell who somebody is.
 *
 * @param span UTF-16, half-open, never part of a word
 * @param kind what it seems to be; a person may think otherwise
 * @param source what found it
 * @param wording what is proposed in its place: "[sted]"
 */
public record Found(Span span, EntityKind kind, Source source, String wording) {

    public Found {
        if (span.isEmpty() || wording.isBlank()) {
            throw new IllegalArgumentException("nothing found at " + span);
        }
    }

    @Override
    public String toString() {
        return kind + " at " + span + " by " + source;
    }
}
