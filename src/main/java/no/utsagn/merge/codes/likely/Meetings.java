package no.utsagn.merge.codes.likely;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.language.Span;

/** Which codes of two copies share a character anywhere: found in one pass over the passages, so that few are compared. */
final class Meetings {

    private record Laid(Span span, Id<Code> code) {}

    private final Map<Id<Code>, Set<Id<Code>>> met = new HashMap<>();

    Meetings(CodeUse use, CodeUse other) {
        use.transcripts().forEach(transcript -> {
            if (other.transcripts().contains(transcript)) {
                List<Laid> here = new ArrayList<>();
                List<Laid> there = new ArrayList<>();
                use.in(transcript, (code, span) -> here.add(new Laid(span, code)));
                other.in(transcript, (code, span) -> there.add(new Laid(span, code)));
                meet(here, there);
            }
        });
    }

    private void meet(List<Laid> here, List<Laid> there) {
        Comparator<Laid> order = Comparator.comparing(Laid::span);
        here.sort(order);
        there.sort(order);
        List<Laid> near = new ArrayList<>();
        int next = 0;
        for (Laid one : here) {
            near.removeIf(other -> other.span().end() <= one.span().start());
            while (next < there.size()
                    && there.get(next).span().start() < one.span().end()) {
                near.add(there.get(next));
                next++;
            }
            for (Laid other : near) {
                if (other.span().overlaps(one.span())) {
                    met.computeIfAbsent(one.code(), code -> new HashSet<>()).add(other.code());
                }
            }
        }
    }

    boolean of(Id<Code> one, Id<Code> other) {
        return met.getOrDefault(one, Set.of()).contains(other);
    }
}
