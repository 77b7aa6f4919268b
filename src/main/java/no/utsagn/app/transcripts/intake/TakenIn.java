package no.utsagn.app.transcripts.intake;

import java.nio.file.Path;
import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.transcript.Transcript;

/**
 * What was taken in.
 *
 * @param transcripts in the order of the files
 * @param newParticipants how many people were new to the study
 * @param backedUp whether a backup was made before
 */
public record TakenIn(List<One> transcripts, int newParticipants, boolean backedUp) {

    public TakenIn {
        transcripts = List.copyOf(transcripts);
    }

    /** One file, and the transcript that it has become. */
    public record One(Path file, Id<Transcript> id, String title) {
        @Override
        public String toString() {
            return "Transcript " + id;
        }
    }
}
