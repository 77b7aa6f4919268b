package no.utsagn.names.cue;

import no.utsagn.language.Span;

/**
 * Words that may single somebody out.
 *
 * @param span UTF-16, half-open
 */
public record Cue(Span span, CueRule rule) {}
