package no.utsagn.disclosure.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import no.utsagn.names.people.RoleWords;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;

/**
 * The names that a study still holds because nobody has replaced them: known without any key. What was seen and left as
 * it is, is not among them.
 */
final class HeldNames {

    private HeldNames() {}

    static Collection<String> of(Study study) {
        Set<String> names = new LinkedHashSet<>();
        study.people().participants().stream()
                .flatMap(person -> person.name().stream())
                .forEach(names::add);
        study.transcripts().stream()
                .flatMap(transcript -> transcript.speakers().stream())
                .map(Speaker::written)
                .forEach(names::add);
        names.removeIf(name -> !isName(study.people(), name));
        study.entities().stream()
                .filter(entity -> entity.state() == Entity.State.PLANNED)
                .flatMap(entity -> entity.forms().stream())
                .forEach(names::add);
        return names;
    }

    /** Whether what a file or a list calls somebody is a name, and not a role, a label or an interviewer's sign. */
    static boolean isName(People people, String called) {
        return called.codePoints().anyMatch(Character::isLetter)
                && !RoleWords.isRole(called, people)
                && people.participants().stream()
                        .map(Participant::id)
                        .map(people::label)
                        .noneMatch(called.strip()::equalsIgnoreCase);
    }
}
