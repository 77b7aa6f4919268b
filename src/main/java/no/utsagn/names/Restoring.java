package no.utsagn.names;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.Stamp;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Replacement;

/** Brings the original words of a replacement back from the key. */
public final class Restoring {

    private Restoring() {}

    /**
     * The study with the original in the place of a replacement. The key keeps its entry until both are opened again
     * ({@link KeyContents#withoutOrphans}), so that a crash between the two loses nothing.
     *
     * @throws IllegalArgumentException if the study has no such replacement
     * @throws no.utsagn.base.ProblemException if the key does not hold its words
     */
    public static Study restored(Study study, Id<Replacement> replacement, KeyContents key, Stamp stamp) {
        Transcript transcript = study.transcripts().stream()
                .filter(t -> t.replacements().stream().anyMatch(r -> r.id().equals(replacement)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no replacement " + replacement));
        String original = Optional.ofNullable(key.originals().get(replacement))
                .orElseThrow(() -> Problem.of("names.original-unknown").exception());
        return study.edited(transcript.id(), new TextEdit.Restore(replacement, original), stamp);
    }
}
