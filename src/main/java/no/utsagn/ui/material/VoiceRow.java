package no.utsagn.ui.material;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.transcript.turn.Speaker;

/**
 * Somebody who speaks in the chosen transcript.
 *
 * @param speaker the first voice of that name; empty for nobody known
 * @param name what the window calls them; empty for turns that nobody is known to say
 * @param role what the role is called, if there is one
 * @param words how many of the transcript's words are theirs
 */
public record VoiceRow(
        Optional<Id<Speaker>> speaker, String name, Optional<String> role, boolean informant, int turns, int words) {

    @Override
    public String toString() {
        return "VoiceRow of " + turns + " turns";
    }
}
