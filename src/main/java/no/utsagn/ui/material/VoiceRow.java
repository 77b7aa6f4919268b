package no.utsagn.ui.material;

import java.util.Optional;

/**
 * Somebody who speaks in the chosen transcript.
 *
 * @param name what the window calls them; empty for turns that nobody is known to say
 * @param role what the role is called, if there is one
 * @param words how many of the transcript's words are theirs
 */
public record VoiceRow(String name, Optional<String> role, boolean informant, int turns, int words) {

    @Override
    public String toString() {
        return "VoiceRow of " + turns + " turns";
    }
}
