package no.utsagn.importing.speaker;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.importing.speaker.opening.Shape;

/**
 * What a person has said of the speakers of a file, where it is not to be guessed. Labels are written as in the file;
 * capitals and a full stop at the end do not matter.
 *
 * @param shape how the file marks its speakers
 * @param speakers labels that are somebody's, though they may look like speech
 * @param speech beginnings that are speech, though they may look like labels
 * @param sameAs the label that is meant by the label that stands in the file: "Intervjuer" by "Int"
 */
public record Told(Optional<Shape> shape, Set<String> speakers, Set<String> speech, Map<String, String> sameAs) {

    public Told {
        speakers = Set.copyOf(speakers);
        speech = Set.copyOf(speech);
        sameAs = Map.copyOf(sameAs);
    }

    /** Nothing was said; all is learnt from the file. */
    public static Told nothing() {
        return new Told(Optional.empty(), Set.of(), Set.of(), Map.of());
    }

    @Override
    public String toString() {
        return "told of " + (speakers.size() + speech.size() + sameAs.size()) + " labels";
    }
}
