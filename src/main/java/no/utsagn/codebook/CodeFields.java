package no.utsagn.codebook;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;

/**
 * What is said of a code.
 *
 * @param parent the code it lies under; empty for a root
 * @param color "#rrggbb", lower case
 * @param order its place among its siblings: lower comes first
 */
public record CodeFields(
        Definition definition,
        Optional<Id<Code>> parent,
        String color,
        int order,
        CodeStatus status,
        Set<Id<CodeGroup>> groups) {

    public CodeFields {
        if (!color.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("not a colour: " + color.length() + " characters");
        }
        groups = Set.copyOf(groups);
    }

    public CodeFields with(Definition other) {
        return new CodeFields(other, parent, color, order, status, groups);
    }

    public CodeFields under(Optional<Id<Code>> other, int place) {
        return new CodeFields(definition, other, color, place, status, groups);
    }

    public CodeFields colored(String other) {
        return new CodeFields(definition, parent, other, order, status, groups);
    }

    public CodeFields with(CodeStatus other) {
        return new CodeFields(definition, parent, color, order, other, groups);
    }

    public CodeFields in(Set<Id<CodeGroup>> others) {
        return new CodeFields(definition, parent, color, order, status, others);
    }

    /** In one group more. */
    public CodeFields inGroup(Id<CodeGroup> group) {
        Set<Id<CodeGroup>> more = new HashSet<>(groups);
        more.add(group);
        return in(more);
    }

    /** In one group less. */
    public CodeFields notInGroup(Id<CodeGroup> group) {
        Set<Id<CodeGroup>> fewer = new HashSet<>(groups);
        fewer.remove(group);
        return in(fewer);
    }
}
