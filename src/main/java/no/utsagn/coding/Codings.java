package no.utsagn.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.transcript.Transcript;

/**
 * All codings of a study, kept per transcript in the order of the text. Immutable; a change copies the list of one
 * transcript and shares the rest.
 */
public final class Codings {

    private static final Comparator<Coding> ORDER =
            Comparator.comparing(Coding::span).thenComparing(Coding::id);

    private final Map<Id<Transcript>, List<Coding>> byTranscript;

    private Codings(Map<Id<Transcript>, List<Coding>> byTranscript) {
        this.byTranscript = Collections.unmodifiableMap(byTranscript);
    }

    /** No codings. */
    public static Codings none() {
        return new Codings(Map.of());
    }

    /** These codings. */
    public static Codings of(Collection<Coding> codings) {
        return none().with(codings);
    }

    /** The codings of a transcript, by where they begin. */
    public List<Coding> in(Id<Transcript> transcript) {
        return byTranscript.getOrDefault(transcript, List.of());
    }

    /** The transcripts that have codings. */
    public Set<Id<Transcript>> transcripts() {
        return byTranscript.keySet();
    }

    /** All codings. */
    public Stream<Coding> all() {
        return byTranscript.values().stream().flatMap(List::stream);
    }

    /** How many there are. */
    public int size() {
        return byTranscript.values().stream().mapToInt(List::size).sum();
    }

    /** The coding with this id, if there is one. */
    public Optional<Coding> find(Id<Coding> id) {
        return all().filter(coding -> coding.id().equals(id)).findFirst();
    }

    /** These and more; one with the id of another in the same transcript takes its place. */
    public Codings with(Collection<Coding> more) {
        Map<Id<Transcript>, List<Coding>> added = new LinkedHashMap<>();
        more.forEach(c ->
                added.computeIfAbsent(c.transcript(), t -> new ArrayList<>()).add(c));
        Map<Id<Transcript>, List<Coding>> copy = new LinkedHashMap<>(byTranscript);
        added.forEach((transcript, codings) -> {
            Set<Id<Coding>> ids = new HashSet<>();
            codings.forEach(c -> ids.add(c.id()));
            Stream<Coding> kept = in(transcript).stream().filter(c -> !ids.contains(c.id()));
            copy.put(
                    transcript,
                    Stream.concat(kept, codings.stream()).sorted(ORDER).toList());
        });
        return new Codings(copy);
    }

    /** These and one more. */
    public Codings with(Coding coding) {
        return with(List.of(coding));
    }

    /** These but for those that the test is true of. */
    public Codings without(Predicate<Coding> gone) {
        Map<Id<Transcript>, List<Coding>> copy = new LinkedHashMap<>();
        byTranscript.forEach((transcript, codings) -> {
            List<Coding> left = codings.stream().anyMatch(gone)
                    ? codings.stream().filter(gone.negate()).toList()
                    : codings;
            if (!left.isEmpty()) {
                copy.put(transcript, left);
            }
        });
        return new Codings(copy);
    }

    /** The codings of one transcript rewritten as a whole. */
    public Codings replaced(Id<Transcript> transcript, UnaryOperator<List<Coding>> change) {
        Map<Id<Transcript>, List<Coding>> copy = new LinkedHashMap<>(byTranscript);
        List<Coding> changed =
                change.apply(in(transcript)).stream().sorted(ORDER).toList();
        if (changed.isEmpty()) {
            copy.remove(transcript);
        } else {
            copy.put(transcript, changed);
        }
        return new Codings(copy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Codings codings && byTranscript.equals(codings.byTranscript);
    }

    @Override
    public int hashCode() {
        return byTranscript.hashCode();
    }

    @Override
    public String toString() {
        return size() + " codings";
    }
}
