package no.utsagn.app.transcripts;

import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.transcript.Transcript;

/**
 * What was taken in.
 *
 * @param identifiers how many identity numbers, telephone numbers and e-mail addresses were seen
 */
public record Taken(List<One> transcripts, int newParticipants, int identifiers) {

    public Taken {
        transcripts = List.copyOf(transcripts);
    }

    /** One transcript in numbers. */
    public record One(Id<Transcript> id, String title, String format, int turns, int words, int voices) {
        @Override
        public String toString() {
            return "Transcript " + id;
        }
    }
}
