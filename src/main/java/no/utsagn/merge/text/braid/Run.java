package no.utsagn.merge.text.braid;

import java.util.Optional;
import java.util.OptionalInt;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.turn.Turn;

/**
 * Characters of the text of both.
 *
 * @param span where they stand in it
 * @param ours where they begin in our text, if they stand there
 * @param theirs where they begin in theirs
 * @param turn the turn that they make begin, if they are a line end that only a log knows
 */
public record Run(Span span, OptionalInt ours, OptionalInt theirs, Optional<Id<Turn>> turn) {}
