package no.utsagn.bench.speed.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/**
 * What others do: a loop that takes two things of one name for the same and adds the rest. Here to be measured beside:
 * renamed codes become two, deleted codings come back, and where a text was corrected codings lie on wrong words.
 */
final class ByName {

    private record Said(Id<Transcript> transcript, Span span, Id<Code> code, Id<Coder> coder) {}

    private final Study ours;
    private final Study theirs;

    ByName(Study ours, Study theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    Study merged() {
        Map<Id<Transcript>, Id<Transcript>> transcripts = new HashMap<>();
        Study merged = ours.with(ours.codebook());
        for (Transcript there : theirs.transcripts()) {
            String name = there.title();
            Transcript same = ours.transcripts().stream()
                    .filter(here -> here.title().equals(name))
                    .findFirst()
                    .orElse(there);
            transcripts.put(there.id(), same.id());
            merged = merged.transcripts().has(same.id()) ? merged : merged.with(same);
        }
        Map<Id<Code>, Id<Code>> codes = new HashMap<>();
        Codebook codebook = codes(codes);
        return codings(merged.with(codebook), transcripts, codes).withMemos(memos());
    }

    private Codebook codes(Map<Id<Code>, Id<Code>> codes) {
        Map<String, Code> named = new HashMap<>();
        ours.codebook().codes().forEach(code -> named.putIfAbsent(code.name(), code));
        List<Code> all = new ArrayList<>(ours.codebook().codes().all());
        for (Code there : theirs.codebook().codes()) {
            Code same = named.get(there.name());
            codes.put(there.id(), same == null ? there.id() : same.id());
            if (same == null && !ours.codebook().codes().has(there.id())) {
                all.add(there);
            }
        }
        return ours.codebook().with(Items.of(all, Code::id));
    }

    private Study codings(
            Study merged, Map<Id<Transcript>, Id<Transcript>> transcripts, Map<Id<Code>, Id<Code>> codes) {
        Set<Said> said = new HashSet<>();
        ours.codings().all().forEach(c -> said.add(new Said(c.transcript(), c.span(), c.code(), c.coder())));
        List<Coding> more = new ArrayList<>();
        theirs.codings().all().forEach(c -> {
            Id<Transcript> in = transcripts.getOrDefault(c.transcript(), c.transcript());
            Id<Code> code = codes.getOrDefault(c.code(), c.code());
            if (said.add(new Said(in, c.span(), code, c.coder()))) {
                more.add(new Coding(Id.random(), code, in, c.span(), c.coder(), c.at(), c.about()));
            }
        });
        return merged.with(merged.codings().with(more));
    }

    private Items<Memo> memos() {
        Set<String> texts = new HashSet<>();
        List<Memo> all = new ArrayList<>(ours.memos().all());
        all.forEach(memo -> texts.add(memo.text()));
        theirs.memos().stream()
                .filter(memo -> texts.add(memo.text()) && !ours.memos().has(memo.id()))
                .forEach(all::add);
        return Items.of(all, Memo::id);
    }
}
