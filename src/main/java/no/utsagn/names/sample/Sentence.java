package no.utsagn.names.sample;

import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * A sentence that may be drawn.
 *
 * @param span in the text of the transcript, UTF-16, half-open, within the turn
 * @param lot what it drew: sentences are read from the lowest lot to the highest
 */
public record Sentence(Id<Transcript> transcript, Id<Turn> turn, Span span, UUID lot) {}
