package no.utsagn.language.forms;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which forms of its words a search takes along, as a person chose.
 *
 * @param width how much is taken along to begin with
 * @param folded whether marks on letters make no difference: før and for, å and a
 * @param without forms that would be taken along and are not; one that is in {@code with} too is left out here
 * @param with forms that would only be offered and are taken along
 */
public record FormChoice(Width width, boolean folded, Set<String> without, Set<String> with) {

    public FormChoice {
        with = Set.copyOf(with);
        without = without.stream().filter(Predicate.not(with::contains)).collect(Collectors.toUnmodifiableSet());
    }

    /** What a search begins with. */
    public static FormChoice usual() {
        return of(Width.DEFAULT);
    }

    /** A width, and nothing said of single forms. */
    public static FormChoice of(Width width) {
        return new FormChoice(width, false, Set.of(), Set.of());
    }

    /** The same choice at another width; what was said of single forms holds. */
    public FormChoice at(Width other) {
        return new FormChoice(other, folded, without, with);
    }

    /** The same choice, with marks on letters told apart or not. */
    public FormChoice folded(boolean now) {
        return new FormChoice(width, now, without, with);
    }

    /** The same choice, but for one form that is taken along or left out. */
    public FormChoice ticking(String form, boolean ticked) {
        Set<String> out = new HashSet<>(without);
        Set<String> in = new HashSet<>(with);
        out.remove(form);
        in.remove(form);
        (ticked ? in : out).add(form);
        return new FormChoice(width, folded, out, in);
    }

    /** Whether a form is taken along. @param offered whether it would be, had nobody said anything */
    public boolean takes(String form, boolean offered) {
        return with.contains(form) || (offered && !without.contains(form));
    }

    /** Shows no word: they may be names. */
    @Override
    public String toString() {
        return width + (folded ? ", folded" : "") + ", " + without.size() + " left out, " + with.size() + " taken in";
    }
}
