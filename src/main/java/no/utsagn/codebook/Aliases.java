package no.utsagn.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.utsagn.base.Id;

/**
 * Which code another went up in, and which are not to. A joined code keeps both identities.
 *
 * @param into from the code that is gone to the one that holds its passages
 * @param apart pairs of codes that look alike and were kept apart, so that it is not asked again
 */
public record Aliases(Map<Id<Code>, Id<Code>> into, Set<Apart> apart) {

    public Aliases {
        into = Map.copyOf(into);
        apart = Set.copyOf(apart);
    }

    /** Joined codes, and nothing said of others. */
    public Aliases(Map<Id<Code>, Id<Code>> into) {
        this(into, Set.of());
    }

    /** No joined codes. */
    public static Aliases none() {
        return new Aliases(Map.of());
    }

    /** These and one more. */
    public Aliases with(Id<Code> gone, Id<Code> holder) {
        Map<Id<Code>, Id<Code>> copy = new HashMap<>(into);
        copy.put(gone, holder);
        return new Aliases(copy, apart);
    }

    /** These, and two codes that are to stay two. */
    public Aliases keptApart(Id<Code> one, Id<Code> other) {
        Set<Apart> more = new HashSet<>(apart);
        more.add(Apart.of(one, other));
        return new Aliases(into, more);
    }

    /** Whether two codes were kept apart. */
    public boolean areApart(Id<Code> one, Id<Code> other) {
        return !one.equals(other) && apart.contains(Apart.of(one, other));
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
