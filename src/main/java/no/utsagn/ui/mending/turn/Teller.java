package no.utsagn.ui.mending.turn;

import no.utsagn.app.correct.Who;
import no.utsagn.base.Id;
import no.utsagn.transcript.turn.Speaker;

/** Who can be chosen to have said a turn. */
public sealed interface Teller {

    /** A voice of the transcript. @param name what the window calls it */
    record Voice(Id<Speaker> speaker, String name) implements Teller {
        /** The same for an edit. */
        public Who who() {
            return new Who.Voice(speaker);
        }

        @Override
        public String toString() {
            return "Voice " + speaker;
        }
    }

    /** Nobody known. */
    record Nobody() implements Teller {}

    /** Somebody who does not speak in the transcript yet. */
    record Newcomer() implements Teller {}
}
