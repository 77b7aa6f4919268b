package no.utsagn.merge.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.utsagn.language.Span;
import no.utsagn.merge.Lineage;
import no.utsagn.merge.Side;

/**
 * Brings together what lies on the texts of two copies: marks, pins, replacements. What is deleted stays so; what both
 * have lies where the newer state has it, or, where neither is newer, on all that either has it on.
 */
final class Laid<T> {

    private final Function<T, UUID> id;
    private final Function<T, Span> span;
    private final BiFunction<T, Span, T> at;
    private final Lineage lineage;
    private final Side newerText;

    /** @param newerText whose text holds all that the other's does; NEITHER if each has something of its own */
    Laid(Function<T, UUID> id, Function<T, Span> span, BiFunction<T, Span, T> at, Lineage lineage, Side newerText) {
        this.id = id;
        this.span = span;
        this.at = at;
        this.lineage = lineage;
        this.newerText = newerText;
    }

    /** In order of the text, each with its span in the text of both, without overlap. */
    List<T> united(List<T> ours, Function<T, Optional<Span>> here, List<T> theirs, Function<T, Optional<Span>> there) {
        Map<UUID, T> mine = moved(ours, here);
        Map<UUID, T> other = moved(theirs, there);
        Map<UUID, T> all = new LinkedHashMap<>(other);
        all.putAll(mine);
        all.replaceAll((uuid, thing) -> mine.containsKey(uuid) && other.containsKey(uuid)
                ? both(uuid, mine.get(uuid), other.get(uuid))
                : thing);
        all.keySet().removeIf(lineage::gone);
        return apart(new ArrayList<>(all.values()), List.of(mine.keySet(), other.keySet()));
    }

    private Map<UUID, T> moved(List<T> things, Function<T, Optional<Span>> to) {
        Map<UUID, T> moved = new LinkedHashMap<>();
        things.forEach(thing -> to.apply(thing).ifPresent(where -> moved.put(id.apply(thing), at.apply(thing, where))));
        return moved;
    }

    private T both(UUID uuid, T mine, T other) {
        Side newer = lineage.latest(uuid);
        if (newer == Side.NEITHER) {
            newer = newerText;
        }
        if (newer == Side.OURS || newer == Side.THEIRS) {
            return newer == Side.OURS ? mine : other;
        }
        return at.apply(mine, span.apply(mine).hull(span.apply(other)));
    }

    /**
     * Of two that overlap, and that no copy has both of, the one that begins first stays, then the longer, then that of
     * the lesser id.
     */
    private List<T> apart(List<T> all, List<Set<UUID>> copies) {
        all.sort(Comparator.comparing((T thing) -> span.apply(thing).start())
                .thenComparing(thing -> -span.apply(thing).length())
                .thenComparing(id));
        List<T> kept = new ArrayList<>();
        for (T thing : all) {
            if (kept.stream().noneMatch(other -> isInTheWay(other, thing, copies))) {
                kept.add(thing);
            }
        }
        return kept;
    }

    private boolean isInTheWay(T kept, T thing, List<Set<UUID>> copies) {
        return span.apply(kept).overlaps(span.apply(thing))
                && copies.stream().noneMatch(copy -> copy.contains(id.apply(kept)) && copy.contains(id.apply(thing)));
    }
}
