package no.utsagn.app.codes.split;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.analysis.Passage;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;

/**
 * Which passages of a code go where.
 *
 * @param code the code that is split
 * @param parts what its passages can go to
 * @param sent from a passage to the place of its part in the list; those that are not named stay
 */
public record SplitPlan(Id<Code> code, List<Part> parts, Map<Passage, Integer> sent) {

    /**
     * A code that takes passages.
     *
     * @param existing the code, or empty for one that is to be made under the code that is split
     * @param name what it is or will be called
     */
    public record Part(Optional<Id<Code>> existing, String name) {
        @Override
        public String toString() {
            return "Part of a name of " + name.length();
        }
    }

    public SplitPlan {
        parts = List.copyOf(parts);
        sent = Map.copyOf(sent);
    }
}
