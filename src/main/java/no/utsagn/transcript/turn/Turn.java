package no.utsagn.transcript.turn;

import java.time.Duration;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;

/**
 * One speaker's stretch, until somebody else speaks; in a document, one paragraph.
 *
 * @param span its words, without the name of the speaker; UTF-16, half-open
 * @param speaker who says it; empty where the file does not tell
 * @param at when it begins in the recording
 */
public record Turn(Id<Turn> id, Span span, Optional<Id<Speaker>> speaker, Optional<Duration> at) {

    /** The same turn elsewhere in the text. */
    public Turn over(Span other) {
        return new Turn(id, other, speaker, at);
    }

    /** The same words, said by somebody else. */
    public Turn by(Optional<Id<Speaker>> other) {
        return new Turn(id, span, other, at);
    }
}
