package no.utsagn.app.correct;

import no.utsagn.base.Id;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;

/** Who is to have said a turn. */
public sealed interface Who {

    /** A voice that the transcript has. */
    record Voice(Id<Speaker> speaker) implements Who {}

    /** Someone of the study, who may not speak in the transcript yet. */
    record Person(Id<Participant> participant) implements Who {}

    /**
     * Someone new to the study.
     *
     * @param written what the transcript calls them
     * @param role a word for their role in the study
     */
    record Newcomer(String written, String role) implements Who {
        @Override
        public String toString() {
            return "Newcomer";
        }
    }

    /** Nobody known. */
    record Nobody() implements Who {}
}
