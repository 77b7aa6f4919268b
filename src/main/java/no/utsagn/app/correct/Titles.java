package no.utsagn.app.correct;

import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;

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

    /**
     * The one participant with a label, a name, or this id.
     *
     * @throws no.utsagn.base.ProblemException if there is none, or more than one
     */
    public static Participant person(Study study, String said) {
        List<Participant> found = study.people().participants().stream()
                .filter(p -> p.id().toString().equals(said)
                        || study.people().label(p.id()).equalsIgnoreCase(said.strip())
                        || p.name().filter(said.strip()::equalsIgnoreCase).isPresent())
                .toList();
        if (found.size() != 1) {
            throw Problem.of("correct.no-such-participant", said, found.size()).exception();
        }
        return found.get(0);
    }
}
