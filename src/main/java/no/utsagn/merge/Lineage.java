package no.utsagn.merge;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.utsagn.base.Stamp;
import no.utsagn.study.Change;
import no.utsagn.study.Past;

/** Tells of things without a history which copy has the newer state. */
public final class Lineage {

    private static final Comparator<Change> BY_TIME = Comparator.<Change, Instant>comparing(
                    change -> change.stamp().at())
            .thenComparing(change -> change.id().toString());

    private final Past ours;
    private final Past theirs;
    private final Past both;

    public Lineage(Past ours, Past theirs) {
        this.ours = ours;
        this.theirs = theirs;
        this.both = ours.united(theirs);
    }

    /** What has happened in either. */
    public Past united() {
        return both;
    }

    /** Whether a thing is deleted once both are one. */
    public boolean gone(UUID thing) {
        return both.isGone(thing);
    }

    /** The same where some things stay that were deleted. */
    public Lineage keeping(Set<UUID> things) {
        Past lifted = new Past(Map.of(), Map.of(), both.back(things).lifted());
        return new Lineage(ours.united(lifted), theirs.united(lifted));
    }

    /** Whether two things were deleted in one act. */
    public boolean goneTogether(UUID one, UUID other) {
        Set<Stamp> acts = acts(one);
        return acts(other).stream().anyMatch(acts::contains);
    }

    private Set<Stamp> acts(UUID thing) {
        return both.holding(thing).stream()
                .flatMap(deletion -> deletion.stamp().stream())
                .collect(Collectors.toSet());
    }

    /** Who has done something to a thing that the other does not know. */
    public Side newer(UUID thing) {
        Set<Change> here = ours.changesOf(thing);
        Set<Change> there = theirs.changesOf(thing);
        boolean oursMore = !there.containsAll(here);
        boolean theirsMore = !here.containsAll(there);
        return oursMore ? theirsMore ? Side.BOTH : Side.OURS : theirsMore ? Side.THEIRS : Side.NEITHER;
    }

    /** Who did last what the other does not know; ties by id. NEITHER if both know the same. */
    public Side latest(UUID thing) {
        Side newer = newer(thing);
        if (newer != Side.BOTH) {
            return newer;
        }
        Change here = last(ours, theirs, thing).orElseThrow();
        Change there = last(theirs, ours, thing).orElseThrow();
        return BY_TIME.compare(here, there) > 0 ? Side.OURS : Side.THEIRS;
    }

    private static Optional<Change> last(Past one, Past other, UUID thing) {
        Set<Change> alone = new HashSet<>(one.changesOf(thing));
        alone.removeAll(other.changesOf(thing));
        return alone.stream().max(BY_TIME);
    }
}
