package no.utsagn.importing.correction;

import java.util.Map;
import no.utsagn.base.Id;
import no.utsagn.importing.SpeakerMapping;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Speaker;

/**
 * What is known, beside transcript and file, of what the one has and the other had: told by a person, or by an open key.
 *
 * @param mapping who the voices of the file are, as far as somebody has said so
 * @param originals the words that replacements took the place of
 * @param voices how the file named voices whose names are gone from the study
 */
public record Known(SpeakerMapping mapping, Map<Id<Replacement>, String> originals, Map<Id<Speaker>, String> voices) {

    public Known {
        originals = Map.copyOf(originals);
        voices = Map.copyOf(voices);
    }

    /** Nothing. */
    public static Known nothing() {
        return new Known(SpeakerMapping.none(), Map.of(), Map.of());
    }

    /** The same, with somebody's word on who the voices are. */
    public Known with(SpeakerMapping told) {
        return new Known(told, originals, voices);
    }

    @Override
    public String toString() {
        return "Known of " + originals.size() + " replacements, " + voices.size() + " voices";
    }
}
