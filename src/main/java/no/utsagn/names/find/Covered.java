package no.utsagn.names.find;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.utsagn.language.Span;

/** The stretches of a text in which something was found already. */
final class Covered {

    private final NavigableMap<Integer, Span> byStart = new TreeMap<>();

    /** @param finds apart from each other */
    Covered(Collection<Found> finds) {
        finds.forEach(found -> byStart.put(found.span().start(), found.span()));
    }

    /** Whether something was found in a stretch or in a part of it. */
    boolean has(Span span) {
        var before = byStart.lowerEntry(span.end());
        return before != null && before.getValue().overlaps(span);
    }
}
