package no.utsagn.names.ladder;

import no.utsagn.transcript.entity.Rung;

/**
 * One step of a ladder.
 *
 * @param region what the step is called, the same for all names that share it: "Hadsel", "Nordland", "Nord-Norge"; it
 *     is what participants are counted by
 * @param words what would stand in the text: "[tettsted i Nord-Norge]"
 */
public record Step(Rung.Level level, String region, String words) {

    public Step {
        if (region.isBlank() || words.isBlank()) {
            throw new IllegalArgumentException("a step without words");
        }
    }

    static Step bracketed(Rung.Level level, String region, String words) {
        return new Step(level, region, "[" + words + "]");
    }

    /** The step as a study holds it. */
    public Rung rung() {
        return new Rung(level, words);
    }

    @Override
    public String toString() {
        return "step " + level;
    }
}
