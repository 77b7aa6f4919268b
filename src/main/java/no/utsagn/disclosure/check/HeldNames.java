package no.utsagn.disclosure.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** "I", "JS1", "INT 2", "F.": a sign for a voice. */
    private static final Pattern SIGN = Pattern.compile("\\p{Lu}{1,3}\\.?\\s?\\d{0,3}|\\d+|\\p{Punct}+");

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
        String words = called.strip();
        String bare = words.replaceAll("\\s*(nr\\.?\\s*)?\\d+$", "");
        return !bare.isBlank()
                && !SIGN.matcher(words).matches()
                && people.roleCalled(bare).isEmpty()
                && people.participants().stream()
                        .map(Participant::id)
                        .map(people::label)
                        .noneMatch(words::equalsIgnoreCase);
    }
}
