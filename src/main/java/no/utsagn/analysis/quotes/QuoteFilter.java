package no.utsagn.analysis.quotes;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;

/**
 * Which quotes are wanted. Several values of one facet are "or"; different facets are "and", and what is asked of a
 * speaker must hold of one and the same.
 *
 * @param codes whose passages; none for all codes
 * @param below whether the codes below these count as well
 * @param wanted values by facet; a facet without values asks for nothing
 */
public record QuoteFilter(Set<Id<Code>> codes, boolean below, Map<Facet, Set<String>> wanted) {

    public QuoteFilter {
        codes = Set.copyOf(codes);
        Map<Facet, Set<String>> sorted = new TreeMap<>();
        wanted.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                sorted.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        wanted = Collections.unmodifiableMap(sorted);
    }

    /** All passages of the study. */
    public static QuoteFilter all() {
        return new QuoteFilter(Set.of(), true, Map.of());
    }

    /** The passages of a code, and of the codes below it or not. */
    public static QuoteFilter of(Id<Code> code, boolean below) {
        return new QuoteFilter(Set.of(code), below, Map.of());
    }

    public QuoteFilter withCodes(Set<Id<Code>> others) {
        return new QuoteFilter(others, below, wanted);
    }

    public QuoteFilter withBelow(boolean other) {
        return new QuoteFilter(codes, other, wanted);
    }

    /** The same with a value asked for too, or asked for no more. */
    public QuoteFilter toggled(Facet facet, String value) {
        Map<Facet, Set<String>> others = new TreeMap<>(wanted);
        Set<String> values = new HashSet<>(wanted(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        others.put(facet, values);
        return new QuoteFilter(codes, below, others);
    }

    /** The same without anything asked but the codes. */
    public QuoteFilter cleared() {
        return new QuoteFilter(codes, below, Map.of());
    }

    /** The same without what it asks of one facet. */
    QuoteFilter without(Facet facet) {
        Map<Facet, Set<String>> others = new TreeMap<>(wanted);
        others.remove(facet);
        return new QuoteFilter(codes, below, others);
    }

    /** The values asked for; none if any will do. */
    public Set<String> wanted(Facet facet) {
        return wanted.getOrDefault(facet, Set.of());
    }

    /** Whether more is asked than the codes. */
    public boolean isFiltering() {
        return !wanted.isEmpty();
    }

    /** All codes that count, those below included if they do. Those that are not in the codebook are left out. */
    public Set<Id<Code>> counted(Codebook codebook) {
        Set<Id<Code>> all = new HashSet<>();
        for (Id<Code> code : codes.isEmpty() ? codebook.codes().ids() : codes) {
            if (codes.isEmpty() || !below) {
                all.add(code);
            } else {
                all.addAll(codebook.withDescendants(code));
            }
        }
        all.retainAll(codebook.codes().ids());
        return all;
    }

    /** Counts alone: a value may tell who somebody is. */
    @Override
    public String toString() {
        return "QuoteFilter of " + codes.size() + " codes, " + wanted.size() + " facets";
    }
}
