package no.utsagn.coding;

import java.time.Instant;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;

/**
 * A code laid on a stretch of a transcript by a coder.
 *
 * @param span UTF-16, half-open, never empty; may run over several turns
 * @param about whom the words are about, where that is somebody else than the speaker
 */
public record Coding(
        Id<Coding> id,
        Id<Code> code,
        Id<Transcript> transcript,
        Span span,
        Id<Coder> coder,
        Instant at,
        Set<Id<Participant>> about) {

    public Coding {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a coding of nothing: " + id);
        }
        about = Set.copyOf(about);
    }

    /** The same coding elsewhere in the text. */
    public Coding over(Span other) {
        return other.equals(span) ? this : new Coding(id, code, transcript, other, coder, at, about);
    }

    /** The same words under another code. */
    public Coding as(Id<Code> other) {
        return new Coding(id, other, transcript, span, coder, at, about);
    }

    /** The same coding, said to be about these people. */
    public Coding about(Set<Id<Participant>> people) {
        return new Coding(id, code, transcript, span, coder, at, people);
    }
}
