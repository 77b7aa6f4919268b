package no.utsagn.app.transcripts.intake.warning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All that was seen in one file, or in several.
 *
 * @param all by file, in order of place
 */
public record Warnings(List<Warning> all) {

    public Warnings {
        all = List.copyOf(all);
    }

    /** Nothing seen. */
    public static Warnings none() {
        return new Warnings(List.of());
    }

    /** What was seen in several files; one person in two of them counts once. */
    public static Warnings together(Collection<Warnings> several) {
        List<Warning> all = new ArrayList<>();
        several.forEach(one -> all.addAll(one.all));
        return new Warnings(all);
    }

    /** The places of a kind. */
    public List<Warning> of(WarningKind kind) {
        return all.stream().filter(warning -> warning.kind() == kind).toList();
    }

    /** How many places there are of a kind, and how many people or numbers stand behind them. */
    public Count count(WarningKind kind) {
        List<Warning> these = of(kind);
        return new Count((int) these.stream().map(Warning::same).distinct().count(), these.size());
    }

    /** The kinds that were seen, with their counts. */
    public Map<WarningKind, Count> counts() {
        Map<WarningKind, Count> counts = new EnumMap<>(WarningKind.class);
        for (WarningKind kind : WarningKind.values()) {
            Count count = count(kind);
            if (count.mentions() > 0) {
                counts.put(kind, count);
            }
        }
        return counts;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * How much there is of a kind.
     *
     * @param entities different people or numbers
     * @param mentions places
     */
    public record Count(int entities, int mentions) {}

    @Override
    public String toString() {
        return "Warnings of " + all.size() + " places";
    }
}
