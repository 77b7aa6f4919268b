package no.utsagn.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import no.utsagn.storage.StudyFile;

/** What a start page tells of a study without opening it. */
public record StudyCard(
        String title, int transcripts, int informants, int codes, int codings, int memos, Instant lastChanged) {

    /** The card of a file; empty if it is no study, or cannot be read just now. */
    public static Optional<StudyCard> of(Path file) {
        return StudyFile.summary(file)
                .map(s -> new StudyCard(
                        s.title(),
                        s.transcripts(),
                        s.informants(),
                        s.codes(),
                        s.codings(),
                        s.memos(),
                        s.lastChanged()));
    }

    @Override
    public String toString() {
        return "StudyCard of " + transcripts + " transcripts";
    }
}
