package no.utsagn.names.pattern;

import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;

/**
 * A stretch of a text that may tell who somebody is.
 *
 * @param span UTF-16, half-open
 * @param wording what is proposed in its place: "[telefonnummer]"
 */
public record Find(Span span, EntityKind kind, String wording) {}
