package no.utsagn.app.transcripts.intake.batch;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.transcript.people.Participant;

/**
 * Somebody who would be a new participant. Voices of several files that have the same newcomer are one person.
 *
 * @param id the participant's, once the files are taken in
 * @param role a word for one of the study's roles
 * @param name what the person is called, if the researchers say; it goes to the key when names are replaced
 */
public record Newcomer(Id<Participant> id, String role, Optional<String> name) {

    /** Somebody of a role. */
    public static Newcomer of(String role) {
        return new Newcomer(Id.random(), role, Optional.empty());
    }

    /** Somebody of a role, with a name. */
    public static Newcomer of(String role, Optional<String> name) {
        return new Newcomer(Id.random(), role, name);
    }

    public Newcomer withRole(String other) {
        return new Newcomer(id, other, name);
    }

    public Newcomer named(Optional<String> other) {
        return new Newcomer(id, role, other);
    }

    @Override
    public String toString() {
        return "Newcomer of role " + role;
    }
}
