package no.utsagn.transcript.turn;

import no.utsagn.base.Id;
import no.utsagn.language.Span;

/**
 * Something that was heard but is no word: a pause, laughter. It covers the characters that note it in the text,
 * counts as no word, and is printed in the style of the report.
 *
 * @param span over the note itself, "(ler)"; UTF-16, half-open, never empty
 */
public record Mark(Id<Mark> id, Span span, MarkKind kind) {

    public Mark {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("an empty mark");
        }
    }

    /** The same mark elsewhere in the text. */
    public Mark at(Span other) {
        return new Mark(id, other, kind);
    }
}
