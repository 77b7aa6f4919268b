package no.utsagn.merge.codes;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;

/**
 * Breaks circles of joined codes: the smallest id that still lives in a copy stays. Where none lives, a code goes up in
 * what the other copy joined it into.
 */
final class Circles {

    private final CodebookCopy ours;
    private final CodebookCopy theirs;
    private final Map<Id<Code>, Id<Code>> into;
    private final Set<Id<Code>> stay;

    /** @param into is changed; those that stay are put into {@code stay} */
    Circles(CodebookCopy ours, CodebookCopy theirs, Map<Id<Code>, Id<Code>> into, Set<Id<Code>> stay) {
        this.ours = ours;
        this.theirs = theirs;
        this.into = into;
        this.stay = stay;
    }

    void breakAt(Id<Code> from) {
        Set<Id<Code>> circle = circle(from);
        Set<Id<Code>> turned = new HashSet<>();
        while (!circle.isEmpty()) {
            Optional<Id<Code>> living = circle.stream()
                    .filter(code -> ours.has(code) || theirs.has(code))
                    .findFirst();
            Set<Id<Code>> all = circle;
            Optional<Id<Code>> other = circle.stream()
                    .filter(code -> !all.contains(elsewhere(code)) && turned.add(code))
                    .findFirst();
            if (living.isPresent() || other.isEmpty()) {
                Id<Code> first = living.orElse(circle.iterator().next());
                into.remove(first);
                stay.add(first);
            } else {
                into.put(other.get(), elsewhere(other.get()));
            }
            circle = circle(from);
        }
    }

    /** The codes of a circle that a code leads into, by id; none if it leads to an end. */
    private Set<Id<Code>> circle(Id<Code> from) {
        Set<Id<Code>> seen = new TreeSet<>();
        Id<Code> at = from;
        while (into.containsKey(at) && seen.add(at)) {
            at = into.getOrDefault(at, at);
        }
        Set<Id<Code>> circle = new TreeSet<>();
        while (into.containsKey(at) && circle.add(at)) {
            at = into.getOrDefault(at, at);
        }
        return circle;
    }

    /** What a code went up in in the copy that was not followed. */
    private Id<Code> elsewhere(Id<Code> code) {
        Id<Code> here = AliasUnion.holderIn(ours, code);
        Id<Code> there = AliasUnion.holderIn(theirs, code);
        Id<Code> taken = into.getOrDefault(code, code);
        return !here.equals(code) && !here.equals(taken) ? here : there.equals(code) ? taken : there;
    }
}
