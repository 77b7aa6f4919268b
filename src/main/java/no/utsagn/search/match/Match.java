package no.utsagn.search.match;

import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * A turn with what was found in it.
 *
 * @param spans in the text of the transcript, UTF-16, half-open, in order, without overlap, never none
 */
public record Match(Id<Transcript> transcript, Turn turn, List<Span> spans, float score) {

    /** Shows no word. */
    @Override
    public String toString() {
        return "Match in " + turn.id();
    }
}
