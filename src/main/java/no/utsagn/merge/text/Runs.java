package no.utsagn.merge.text;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import no.utsagn.language.Span;
import no.utsagn.merge.text.braid.Run;
import no.utsagn.transcript.entity.Replacement;

/** Finds replacements whose words all stand in the text of both. */
final class Runs {

    private Runs() {}

    /**
     * @param begin where a run begins in the text of the copy that the replacements are of
     */
    static Function<Replacement, Optional<Span>> of(List<Run> runs, Function<Run, OptionalInt> begin) {
        NavigableMap<Integer, Run> byPlace = new TreeMap<>();
        runs.forEach(run -> begin.apply(run).ifPresent(at -> byPlace.put(at, run)));
        return replacement -> whole(replacement.span(), byPlace);
    }

    private static Optional<Span> whole(Span span, NavigableMap<Integer, Run> runs) {
        int from = span.start();
        int start = -1;
        int end = -1;
        while (from < span.end()) {
            Map.Entry<Integer, Run> entry = runs.floorEntry(from);
            if (entry == null || entry.getKey() + entry.getValue().span().length() <= from) {
                return Optional.empty();
            }
            Span there = entry.getValue().span();
            int at = there.start() + from - entry.getKey();
            if (end >= 0 && at != end) {
                return Optional.empty();
            }
            start = start < 0 ? at : start;
            int length = Math.min(span.end() - from, there.end() - at);
            end = at + length;
            from += length;
        }
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, end));
    }
}
