package no.utsagn.importing.mark;

import no.utsagn.language.Span;
import no.utsagn.transcript.turn.MarkKind;

/** A note in a text of what was heard. @param span over the note with its brackets; UTF-16, half-open */
public record NotedMark(Span span, MarkKind kind) {

    /** The same note, so many characters further on. */
    public NotedMark shifted(int by) {
        return new NotedMark(span.shifted(by), kind);
    }
}
