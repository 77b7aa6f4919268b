package no.utsagn.chapter;

import java.time.Instant;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;

/**
 * That a passage has been printed, so that it is not printed twice in different words.
 *
 * @param span its words in the transcript, UTF-16, half-open
 * @param where in which publication, in the author's words
 */
public record PrintedBefore(Id<PrintedBefore> id, Id<Transcript> transcript, Span span, String where, Instant at) {

    /** The same entry after its words have moved. */
    public PrintedBefore over(Span other) {
        return new PrintedBefore(id, transcript, other, where, at);
    }

    @Override
    public String toString() {
        return "PrintedBefore " + id;
    }
}
