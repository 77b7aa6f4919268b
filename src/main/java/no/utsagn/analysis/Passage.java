package no.utsagn.analysis;

import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;

/**
 * A stretch of a transcript.
 *
 * @param span UTF-16, half-open
 */
public record Passage(Id<Transcript> transcript, Span span) {}
