package no.utsagn.ui.details;

import java.time.Instant;
import java.util.List;

/**
 * What is known of a coding at the caret.
 *
 * @param path the name of its code and those above it
 * @param coder the name of who laid it; empty if nobody knows
 * @param words how many words it holds
 * @param about what those are called whom the words are about, where that is somebody else than the speaker
 */
record CodingFacts(List<String> path, String color, String coder, Instant at, int words, List<String> about) {

    @Override
    public String toString() {
        return "CodingFacts of " + words + " words";
    }
}
