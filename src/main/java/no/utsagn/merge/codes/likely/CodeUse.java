package no.utsagn.merge.codes.likely;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import no.utsagn.analysis.Passages;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Codings;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;

/** What the codes of one copy are laid on, and who has read what. */
public final class CodeUse {

    private final Map<Id<Code>, Map<Id<Transcript>, List<Span>>> passages = new HashMap<>();
    private final Map<Id<Code>, Set<Id<Coder>>> coders = new HashMap<>();
    private final Map<Id<Coder>, Set<Id<Transcript>>> coded = new HashMap<>();

    private CodeUse() {}

    /** @param codings of two copies that are compared: over the same text */
    public static CodeUse of(Codings codings) {
        CodeUse use = new CodeUse();
        codings.all().forEach(use::add);
        use.passages.values().forEach(all -> all.replaceAll((transcript, spans) -> Passages.joined(spans)));
        return use;
    }

    private void add(Coding coding) {
        passages.computeIfAbsent(coding.code(), c -> new HashMap<>())
                .computeIfAbsent(coding.transcript(), t -> new ArrayList<>())
                .add(coding.span());
        coders.computeIfAbsent(coding.code(), c -> new HashSet<>()).add(coding.coder());
        coded.computeIfAbsent(coding.coder(), c -> new HashSet<>()).add(coding.transcript());
    }

    /** Whether those who used a code have coded anything in a transcript. */
    boolean isRead(Id<Code> code, Id<Transcript> transcript) {
        return coders.getOrDefault(code, Set.of()).stream()
                .anyMatch(coder -> coded.getOrDefault(coder, Set.of()).contains(transcript));
    }

    /** The passages of a code, by transcript, in order. */
    Map<Id<Transcript>, List<Span>> passages(Id<Code> code) {
        return passages.getOrDefault(code, Map.of());
    }

    Set<Id<Transcript>> transcripts() {
        Set<Id<Transcript>> all = new HashSet<>();
        coded.values().forEach(all::addAll);
        return all;
    }

    /** All passages in a transcript, code by code. */
    void in(Id<Transcript> transcript, BiConsumer<Id<Code>, Span> each) {
        passages.forEach(
                (code, spans) -> spans.getOrDefault(transcript, List.of()).forEach(span -> each.accept(code, span)));
    }

    /** How many passages a code has in all. */
    public int count(Id<Code> code) {
        return passages.getOrDefault(code, Map.of()).values().stream()
                .mapToInt(List::size)
                .sum();
    }

    @Override
    public String toString() {
        return "use of " + passages.size() + " codes";
    }
}
