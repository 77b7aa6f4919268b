package no.utsagn.names.word;

import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;

/**
 * What a rule found.
 *
 * @param span UTF-16, half-open
 * @param wording what is proposed in its place
 */
public record Hit(Span span, EntityKind kind, String wording) {

    @Override
    public String toString() {
        return kind + " at " + span;
    }
}
