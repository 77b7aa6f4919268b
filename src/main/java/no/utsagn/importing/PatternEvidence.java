package no.utsagn.importing;

import java.util.List;
import java.util.Map;
import no.utsagn.importing.speaker.opening.Shape;

/**
 * What speaks for the pattern of a file, and what else it could be.
 *
 * @param example two lines in the pattern as the file has them; fewer if it has none
 * @param possible how many turns would begin in each shape that the file can be read in
 */
public record PatternEvidence(List<String> example, Map<Shape, Integer> possible) {

    public PatternEvidence {
        example = List.copyOf(example);
        possible = Map.copyOf(possible);
    }

    @Override
    public String toString() {
        return "evidence of " + possible.size() + " shapes";
    }
}
