package no.utsagn.codebook;

import java.util.HashMap;
import java.util.Map;
import no.utsagn.base.Id;

/**
 * Which code another went up in. A joined code keeps both identities.
 *
 * @param into from the code that is gone to the one that holds its passages
 */
public record Aliases(Map<Id<Code>, Id<Code>> into) {

    public Aliases {
        into = Map.copyOf(into);
    }

    /** No joined codes. */
    public static Aliases none() {
        return new Aliases(Map.of());
    }

    /** These and one more. */
    public Aliases with(Id<Code> gone, Id<Code> holder) {
        Map<Id<Code>, Id<Code>> copy = new HashMap<>(into);
        copy.put(gone, holder);
        return new Aliases(copy);
    }

    /** The code that a code goes by now: itself, unless it was joined. */
    public Id<Code> resolve(Id<Code> code) {
        Id<Code> at = code;
        for (int steps = 0; into.containsKey(at) && steps <= into.size(); steps++) {
            at = into.getOrDefault(at, at);
        }
        return at;
    }
}
