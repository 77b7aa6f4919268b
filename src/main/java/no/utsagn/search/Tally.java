package no.utsagn.search;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Speaker;

/**
 * How much a search finds in all, by who says it; without the places, and so in a fraction of the time.
 *
 * @param voices those in whose turns something is found, as they come in the study
 */
public record Tally(List<Voice> voices) {

    /**
     * What is found in the turns of one speaker.
     *
     * @param speaker empty for the turns of whom the file does not tell
     * @param hits single stretches
     * @param turns with a hit
     */
    public record Voice(Id<Transcript> transcript, Optional<Id<Speaker>> speaker, int hits, int turns) {}

    public Tally {
        voices = List.copyOf(voices);
    }

    /** Single stretches in all. */
    public int hits() {
        return voices.stream().mapToInt(Voice::hits).sum();
    }

    /** Turns with a hit in all. */
    public int turns() {
        return voices.stream().mapToInt(Voice::turns).sum();
    }
}
