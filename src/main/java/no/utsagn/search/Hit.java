package no.utsagn.search;

import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * A turn in which something was found.
 *
 * @param spans the words found, in the text of the transcript: UTF-16, half-open, in order, without overlap, never none;
 *     a phrase is one span
 * @param score how well the turn fits, by BM25; comparable within one search
 */
public record Hit(Id<Transcript> transcript, Id<Turn> turn, List<Span> spans, float score) {

    public Hit {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a hit of nothing in " + turn);
        }
        spans = List.copyOf(spans);
    }
}
