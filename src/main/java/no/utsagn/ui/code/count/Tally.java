package no.utsagn.ui.code.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.analysis.Passages;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/** Counts the passages of codes. After an edit only the transcripts whose codings changed are counted again. */
public final class Tally {

    /**
     * How many passages a code has.
     *
     * @param own by itself
     * @param within with the codes below it; passages that then overlap or touch are one
     */
    public record Count(int own, int within) {
        /** No passages. */
        public static final Count NONE = new Count(0, 0);

        Count plus(Count other, int sign) {
            return new Count(own + sign * other.own, within + sign * other.within);
        }
    }

    private record Part(List<Coding> codings, Map<Id<Code>, Count> counts) {}

    private final Map<Id<Transcript>, Part> parts = new HashMap<>();
    private final Map<Id<Code>, Count> sums = new HashMap<>();
    private Map<Id<Code>, Id<Code>> parents = Map.of();

    /** The count of each code; a code without passages may be missing. */
    @SuppressWarnings("ReferenceEquality") // an edit keeps the lists that it does not touch
    public Map<Id<Code>, Count> of(Study study) {
        follow(study);
        Set<Id<Transcript>> gone = new HashSet<>(parts.keySet());
        for (Id<Transcript> id : study.codings().transcripts()) {
            gone.remove(id);
            List<Coding> codings = study.codings().in(id);
            Part known = parts.get(id);
            if (known == null || known.codings() != codings) {
                put(id, new Part(codings, count(codings)));
            }
        }
        gone.forEach(id -> put(id, new Part(List.of(), Map.of())));
        return Map.copyOf(sums);
    }

    private void put(Id<Transcript> id, Part part) {
        Part before = parts.put(id, part);
        if (before != null) {
            before.counts().forEach((code, count) -> add(code, count, -1));
        }
        part.counts().forEach((code, count) -> add(code, count, 1));
    }

    private void add(Id<Code> code, Count count, int sign) {
        sums.merge(code, Count.NONE.plus(count, sign), (a, b) -> a.plus(b, 1));
    }

    /** Forgets all when a code lies under another than before. */
    private void follow(Study study) {
        Map<Id<Code>, Id<Code>> now = new HashMap<>();
        for (Code code : study.codebook().codes()) {
            code.parent().ifPresent(parent -> now.put(code.id(), parent));
        }
        if (!now.equals(parents)) {
            parents = now;
            parts.clear();
            sums.clear();
        }
    }

    private Map<Id<Code>, Count> count(List<Coding> codings) {
        Map<Id<Code>, List<Span>> own = new HashMap<>();
        Map<Id<Code>, List<Span>> below = new HashMap<>();
        for (Coding coding : codings) {
            own.computeIfAbsent(coding.code(), c -> new ArrayList<>()).add(coding.span());
            Optional<Id<Code>> above = Optional.ofNullable(parents.get(coding.code()));
            while (above.isPresent()) {
                below.computeIfAbsent(above.get(), c -> new ArrayList<>()).add(coding.span());
                above = Optional.ofNullable(parents.get(above.get()));
            }
        }
        Map<Id<Code>, Count> counts = new HashMap<>();
        own.forEach((code, spans) -> {
            int passages = Passages.joined(spans).size();
            counts.put(code, new Count(passages, passages));
        });
        below.forEach((code, spans) -> {
            int ownPassages = counts.getOrDefault(code, Count.NONE).own();
            spans.addAll(own.getOrDefault(code, List.of()));
            counts.put(code, new Count(ownPassages, Passages.joined(spans).size()));
        });
        return counts;
    }
}
