package no.utsagn.transcript.turn;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.transcript.people.Participant;

/**
 * A voice in one transcript, as its file names it.
 *
 * @param written how the file names the voice ("Kari", "I", "JS1"); empty once names are replaced, and for a file
 *     without names
 * @param participant who it is, once somebody has said so
 */
public record Speaker(Id<Speaker> id, String written, Optional<Id<Participant>> participant) {

    /** The same voice, known to be this participant. */
    public Speaker being(Id<Participant> known) {
        return new Speaker(id, written, Optional.of(known));
    }

    /** The same voice once nothing is to be known of it any more. */
    public Speaker beingNobody() {
        return new Speaker(id, "", Optional.empty());
    }

    /** The same voice under another name in the file. */
    public Speaker writtenAs(String other) {
        return new Speaker(id, other, participant);
    }

    @Override
    public String toString() {
        return "Speaker " + id;
    }
}
