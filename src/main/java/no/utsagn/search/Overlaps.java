package no.utsagn.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.utsagn.language.Span;

/** Makes one stretch of stretches that share characters. */
final class Overlaps {

    private Overlaps() {}

    /** In order, without overlap; stretches that but touch stay two. */
    static List<Span> joined(Collection<Span> spans) {
        List<Span> joined = new ArrayList<>();
        spans.stream().sorted().forEach(span -> {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).overlaps(span)) {
                joined.set(last, joined.get(last).hull(span));
            } else {
                joined.add(span);
            }
        });
        return joined;
    }
}
