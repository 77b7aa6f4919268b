package no.utsagn.app.transcripts.intake.batch;

import java.nio.file.Path;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.transcript.Transcript;

/**
 * What a file has in common with a transcript of the study, or with another of the files.
 *
 * @param transcript the transcript, if it is one
 * @param file the other file, if it is one
 * @param title what the other is called
 * @param freeTitle a title for this file that nothing else has
 */
public record Sameness(
        Kind kind, Optional<Id<Transcript>> transcript, Optional<Path> file, String title, String freeTitle) {

    /** What is the same. */
    public enum Kind {
        /** Each byte of the file. */
        BYTES,
        /** The text, though the file differs: another format or character set. */
        TEXT,
        /** The title alone; the text is another. */
        TITLE
    }

    /** Whether the content is the same, so that the file would bring nothing new. */
    public boolean isContent() {
        return kind != Kind.TITLE;
    }

    @Override
    public String toString() {
        return "same " + kind;
    }
}
