package no.utsagn.app.search;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Turn;

/**
 * One hit with the words around it, from the same turn.
 *
 * @param span the hit in the text of its transcript, UTF-16, half-open
 * @param title of the transcript
 * @param speaker how the one who speaks is called
 * @param who speaks, if that is known
 * @param informant whether the turn is an informant's
 */
public record Line(
        Id<Transcript> in,
        Id<Turn> turn,
        Span span,
        String title,
        String speaker,
        Optional<Id<Participant>> who,
        boolean informant,
        String before,
        String hit,
        String after) {

    /** Shows no word. */
    @Override
    public String toString() {
        return "Line of " + in + " at " + span;
    }
}
