package no.utsagn.app.correct;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.Stamp;
import no.utsagn.importing.speaker.label.LabelKey;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.turn.Speaker;

/**
 * A study in which somebody has a voice in a transcript.
 *
 * @param study with the voice, and with the participant if they are new
 * @param speaker the voice; empty for nobody
 */
record Speaking(Study study, Optional<Id<Speaker>> speaker) {

    /** Finds or makes the voice. What is made has the same ids however often it is asked for. */
    static Speaking of(Study study, Id<Transcript> id, Who who, Stamp stamp) {
        Transcript transcript = study.transcripts().get(id);
        if (who instanceof Who.Voice voice) {
            return new Speaking(
                    study,
                    Optional.of(transcript.speakers().get(voice.speaker()).id()));
        } else if (who instanceof Who.Person person) {
            return transcript.speakers().stream()
                    .filter(s ->
                            s.participant().filter(person.participant()::equals).isPresent())
                    .map(s -> new Speaking(study, Optional.of(s.id())))
                    .findFirst()
                    .orElseGet(() -> person(study, transcript, person));
        } else if (who instanceof Who.Newcomer newcomer) {
            return newcomer(study, transcript, newcomer, stamp);
        }
        return new Speaking(study, Optional.empty());
    }

    private static Speaking person(Study study, Transcript transcript, Who.Person person) {
        String name =
                study.people().participants().get(person.participant()).name().orElse("");
        return with(study, transcript, new Speaker(Id.random(), name, Optional.of(person.participant())));
    }

    private static Speaking newcomer(Study study, Transcript transcript, Who.Newcomer newcomer, Stamp stamp) {
        Role role = study.people().roleCalled(newcomer.role()).orElseThrow(() -> Problem.of(
                        "correct.unknown-role", newcomer.role())
                .exception());
        Participant person = Participant.create(ParticipantFields.of(role.id()), stamp);
        return with(
                study.with(study.people().with(person)),
                transcript,
                new Speaker(Id.random(), newcomer.written(), Optional.of(person.id())));
    }

    private static Speaking with(Study study, Transcript transcript, Speaker speaker) {
        return new Speaking(
                study.with(transcript.with(transcript.speakers().with(speaker.id(), speaker))),
                Optional.of(speaker.id()));
    }

    /**
     * Whom a person means: a voice of the transcript by what it is called, somebody by label or name, or
     * "written=role" for someone new.
     *
     * @throws no.utsagn.base.ProblemException if it is nobody
     */
    static Who said(Study study, Transcript transcript, String words) {
        Optional<Who> voice = transcript.speakers().stream()
                .filter(s -> !s.written().isBlank() && same(s.written(), words))
                .map(s -> (Who) new Who.Voice(s.id()))
                .findFirst();
        Optional<Who> person = study.people().participants().stream()
                .filter(p -> same(study.people().label(p.id()), words)
                        || p.name().filter(name -> same(name, words)).isPresent())
                .map(p -> (Who) new Who.Person(p.id()))
                .findFirst();
        return voice.or(() -> person)
                .or(() -> newcomer(words))
                .orElseThrow(() -> Problem.of("correct.no-such-speaker", words).exception());
    }

    private static boolean same(String one, String other) {
        return LabelKey.of(one).equals(LabelKey.of(other));
    }

    private static Optional<Who> newcomer(String words) {
        int sign = words.indexOf('=');
        return sign > 0
                ? Optional.of(new Who.Newcomer(
                        words.substring(0, sign).strip(),
                        words.substring(sign + 1).strip()))
                : Optional.empty();
    }
}
