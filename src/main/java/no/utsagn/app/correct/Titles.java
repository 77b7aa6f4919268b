package no.utsagn.app.correct;

import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/** Finds transcripts and people by what a person calls them. */
public final class Titles {

    private Titles() {}

    /**
     * The one transcript with a title, or with this id.
     *
     * @throws no.utsagn.base.ProblemException if there is none, or more than one
     */
    public static Transcript only(Study study, String said) {
        List<Transcript> found = study.transcripts().stream()
                .filter(t -> t.id().toString().equals(said) || t.title().equalsIgnoreCase(said.strip()))
                .toList();
        if (found.isEmpty()) {
            throw Problem.of("correct.no-such-transcript", said).exception();
        }
        if (found.size() > 1) {
            throw Problem.of("correct.many-transcripts", said, found.size()).exception();
        }
        return found.get(0);
    }
}
