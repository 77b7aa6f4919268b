package no.utsagn.disclosure.quote;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;

/**
 * Who says something, as far as the study knows. Two voices of one participant are the same.
 *
 * @param speaker the voice in the file, only where the participant is not known
 */
public record Voice(Optional<Participant> participant, Optional<Id<Speaker>> speaker) {

    static Voice of(Optional<Participant> participant, Optional<Id<Speaker>> speaker) {
        return new Voice(participant, participant.isPresent() ? Optional.empty() : speaker);
    }
}
