package no.utsagn.merge.text.braid;

import java.util.List;

/**
 * The text of both copies.
 *
 * @param runs its characters, in order
 * @param toOurs what comes to our copy, in order
 * @param toTheirs what comes to theirs
 * @param clashes what could not both stand, as it is settled
 * @param given who was said to speak turns, the oldest word first
 */
public record Braided(
        String text, List<Run> runs, List<Added> toOurs, List<Added> toTheirs, List<Clash> clashes, List<Given> given) {

    public Braided {
        runs = List.copyOf(runs);
        toOurs = List.copyOf(toOurs);
        toTheirs = List.copyOf(toTheirs);
        clashes = List.copyOf(clashes);
        given = List.copyOf(given);
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "Braided of " + text.length() + " characters";
    }
}
