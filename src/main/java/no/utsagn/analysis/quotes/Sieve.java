package no.utsagn.analysis.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.language.Span;

/** Tells which passages of one transcript a filter lets through by who speaks in them, and counts what it is asked for. */
final class Sieve {

    private final Spoken spoken;
    private final Profiles profiles;
    private final boolean asksOfVoices;
    private final List<List<Facet>> failed = new ArrayList<>();
    private final int[] alone;
    private final Map<Facet, Map<String, Integer>> counts = new HashMap<>();

    Sieve(Spoken spoken, Profiles profiles, QuoteFilter filter) {
        this.spoken = spoken;
        this.profiles = profiles;
        this.alone = new int[profiles.size()];
        List<Facet> asked =
                filter.wanted().keySet().stream().filter(f -> !f.isOfCodings()).toList();
        this.asksOfVoices = !asked.isEmpty();
        for (int voice = 0; voice < profiles.size(); voice++) {
            Map<Facet, Set<String>> traits = profiles.traits(voice);
            failed.add(asked.stream()
                    .filter(facet -> Collections.disjoint(traits.getOrDefault(facet, Set.of()), filter.wanted(facet)))
                    .toList());
        }
    }

    int[] voicesIn(Span span) {
        return spoken.voicesIn(span);
    }

    int words(Span span) {
        return spoken.words(span.start(), span.end());
    }

    Voice voice(int number) {
        return profiles.voice(number);
    }

    /** Whether all that is asked holds of a voice. */
    boolean fits(int voice) {
        return failed.get(voice).isEmpty();
    }

    /** Whether all that is asked holds of one of these voices. */
    boolean letsThrough(int[] voices) {
        return !asksOfVoices || Arrays.stream(voices).anyMatch(this::fits);
    }

    /** Counts a passage under each value that would let it through with all else as it is. */
    void count(int[] voices) {
        if (voices.length == 1) {
            alone[voices[0]]++;
            return;
        }
        Map<Facet, Set<String>> together = new HashMap<>();
        for (int voice : voices) {
            counted(voice).forEach((facet, values) -> together.computeIfAbsent(facet, f -> new HashSet<>())
                    .addAll(values));
        }
        add(together, 1, counts);
    }

    /** Adds what was counted. */
    void addTo(Map<Facet, Map<String, Integer>> all) {
        for (int voice = 0; voice < alone.length; voice++) {
            if (alone[voice] > 0) {
                add(counted(voice), alone[voice], all);
            }
        }
        counts.forEach((facet, values) -> values.forEach((value, n) -> add(facet, value, n, all)));
    }

    /** What is known of a voice, under the facets by whose values it could pass. */
    private Map<Facet, Set<String>> counted(int voice) {
        List<Facet> fails = failed.get(voice);
        if (fails.isEmpty()) {
            return profiles.traits(voice);
        }
        return fails.size() > 1
                ? Map.of()
                : Map.of(fails.get(0), profiles.traits(voice).getOrDefault(fails.get(0), Set.of()));
    }

    private static void add(Map<Facet, Set<String>> traits, int times, Map<Facet, Map<String, Integer>> counts) {
        traits.forEach((facet, values) -> values.forEach(value -> add(facet, value, times, counts)));
    }

    private static void add(Facet facet, String value, int times, Map<Facet, Map<String, Integer>> counts) {
        counts.computeIfAbsent(facet, f -> new HashMap<>()).merge(value, times, Integer::sum);
    }
}
