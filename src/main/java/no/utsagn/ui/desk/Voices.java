package no.utsagn.ui.desk;

import java.util.Locale;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/** What a voice is called on the screen. */
public final class Voices {

    private Voices() {}

    /** The name beside a turn: the name in the file until names are replaced, then the label of who it is. */
    public static String name(Study study, Transcript transcript, Turn turn) {
        return transcript.speakerOf(turn).map(speaker -> name(study, speaker)).orElse("");
    }

    /** The name of a voice: the name in the file until names are replaced, then the label of who it is; may be empty. */
    public static String name(Study study, Speaker speaker) {
        if (!speaker.written().isBlank()) {
            return speaker.written();
        }
        Optional<Id<Participant>> known =
                speaker.participant().filter(id -> study.people().participants().has(id));
        return known.map(id -> capital(study.people().label(id))).orElse("");
    }

    private static String capital(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
