package no.utsagn.study;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.Stamp;

/**
 * What has happened to the things of a study that keep no history, and what was deleted: ids and stamps, so that of two
 * copies it can be told which has the newer state. It only ever grows; two copies unite by putting all together.
 *
 * @param changes by thing, all that was done to it after it was made; of something with a history that was deleted, all
 *     its states that were known then
 * @param deletions by thing, each time it was deleted
 * @param lifted the ids of deletions that were taken back
 */
public record Past(Map<UUID, Set<Change>> changes, Map<UUID, Set<Deletion>> deletions, Set<UUID> lifted) {

    /** Ties by id, so that it is the same in each copy. */
    private static final Comparator<Deletion> NEWER = Comparator.comparing(
                    (Deletion deletion) -> deletion.stamp().map(Stamp::at).orElse(Instant.MIN))
            .thenComparing(Deletion::id);

    public Past {
        changes = Collections.unmodifiableMap(changes);
        deletions = Collections.unmodifiableMap(deletions);
        lifted = Collections.unmodifiableSet(lifted);
    }

    /** Nothing has happened. */
    public static Past none() {
        return new Past(Map.of(), Map.of(), Set.of());
    }

    /** All that was done to a thing after it was made. */
    public Set<Change> changesOf(UUID thing) {
        return changes.getOrDefault(thing, Set.of());
    }

    /** The deletions of a thing that hold. */
    public Set<Deletion> holding(UUID thing) {
        return deletions.getOrDefault(thing, Set.of()).stream()
                .filter(deletion -> !lifted.contains(deletion.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a thing is deleted, and no deletion of it was taken back since. */
    public boolean isGone(UUID thing) {
        return deletions.getOrDefault(thing, Set.of()).stream().anyMatch(d -> !lifted.contains(d.id()));
    }

    /** The newest of the deletions of a thing that hold; one of which nothing is known is the oldest. */
    public Optional<Deletion> deletion(UUID thing) {
        return holding(thing).stream().max(NEWER);
    }

    /** The past where every tombstone has the deletion that it stands for, were it only that it is gone. */
    public Past covering(Set<Tombstone> tombstones) {
        Map<UUID, Deletion> missing = new HashMap<>();
        for (Tombstone stone : tombstones) {
            if (!isGone(stone.id())) {
                missing.put(stone.id(), Deletion.ofOld(stone.id()));
            }
        }
        return deleted(missing);
    }

    /** What has happened here and there. */
    public Past united(Past other) {
        return new Past(
                united(changes, other.changes), united(deletions, other.deletions), united(lifted, other.lifted));
    }

    private static <T> Map<UUID, Set<T>> united(Map<UUID, Set<T>> one, Map<UUID, Set<T>> other) {
        if (other.isEmpty()) {
            return one;
        }
        Map<UUID, Set<T>> all = new HashMap<>(one);
        other.forEach((thing, more) -> all.merge(thing, more, Past::united));
        return all;
    }

    private static <T> Set<T> united(Set<T> one, Set<T> other) {
        return one.containsAll(other)
                ? one
                : Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The past once these things were changed. */
    public Past changed(Set<UUID> things, Change change) {
        if (things.isEmpty()) {
            return this;
        }
        Map<UUID, Set<Change>> more = new HashMap<>(changes);
        things.forEach(thing -> more.merge(thing, Set.of(change), Past::united));
        return new Past(more, deletions, lifted);
    }

    /** The past with these changes too, by thing. */
    public Past changed(Map<UUID, Set<Change>> more) {
        return more.isEmpty() ? this : new Past(united(changes, more), deletions, lifted);
    }

    /** The past once these things were deleted. */
    public Past deleted(Map<UUID, Deletion> gone) {
        if (gone.isEmpty()) {
            return this;
        }
        Map<UUID, Set<Deletion>> more = new HashMap<>(deletions);
        gone.forEach((thing, deletion) -> more.merge(thing, Set.of(deletion), Past::united));
        return new Past(changes, more, lifted);
    }

    /** The past once these things, some of which may have been deleted, are back. */
    public Past back(Set<UUID> things) {
        Set<UUID> more = new HashSet<>(lifted);
        things.forEach(thing -> holding(thing).forEach(deletion -> more.add(deletion.id())));
        return more.size() == lifted.size() ? this : new Past(changes, deletions, more);
    }

    @Override
    public String toString() {
        return changes.size() + " changed, " + deletions.size() + " deleted, " + lifted.size() + " taken back";
    }
}
