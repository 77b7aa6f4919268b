package no.utsagn.names.model;

import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;

/** What the model takes for a name. @param span UTF-16, half-open */
public record Guess(Span span, EntityKind kind) {}
