package no.utsagn.names.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;

/** Many finds made one list: the longest first, of those of one length the one from the surer source, none over another. */
final class Union {

    private static final Comparator<Found> LONGEST = Comparator.<Found>comparingInt(
                    found -> -found.span().length())
            .thenComparing(Found::source, Comparator.reverseOrder())
            .thenComparing(Found::span)
            .thenComparing(Found::kind);

    private Union() {}

    /** Cues stand beside the others; of those, too, none overlaps another. */
    static List<Found> of(Collection<Found> finds) {
        List<Found> all = new ArrayList<>(apart(finds, false));
        all.addAll(apart(finds, true));
        all.sort(Comparator.comparing(Found::span).thenComparing(Found::kind));
        return List.copyOf(all);
    }

    private static Collection<Found> apart(Collection<Found> finds, boolean cues) {
        NavigableMap<Integer, Found> chosen = new TreeMap<>();
        finds.stream()
                .filter(found -> cues == (found.kind() == EntityKind.CUE))
                .sorted(LONGEST)
                .filter(found -> isFree(chosen, found.span()))
                .forEach(found -> chosen.put(found.span().start(), found));
        return chosen.values();
    }

    private static boolean isFree(NavigableMap<Integer, Found> chosen, Span span) {
        var before = chosen.lowerEntry(span.end());
        return before == null || !before.getValue().span().overlaps(span);
    }
}
