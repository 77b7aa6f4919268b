package no.utsagn.app.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;

/**
 * Codings given to other codes. One that then says the same as another (code, words, coder) falls together with it, and
 * its memos go over.
 *
 * @param moved how many codings have another code now, those that fell together among them
 * @param fallen from each coding that is gone to the one that says the same
 */
public record Recoding(Study study, int moved, Map<Id<Coding>, Id<Coding>> fallen) {

    private record Said(Id<Code> code, Span span, Id<Coder> coder) {
        static Said of(Coding coding) {
            return new Said(coding.code(), coding.span(), coding.coder());
        }
    }

    public Recoding {
        fallen = Map.copyOf(fallen);
    }

    /** @param to the code that a coding is to have; empty to leave it */
    public static Recoding of(Study study, Function<Coding, Optional<Id<Code>>> to) {
        Map<Id<Coding>, Id<Coding>> fallen = new HashMap<>();
        int moved = 0;
        Study after = study;
        for (Id<Transcript> transcript : List.copyOf(study.codings().transcripts())) {
            List<Coding> before = study.codings().in(transcript);
            List<Coding> changing =
                    before.stream().filter(c -> to.apply(c).isPresent()).toList();
            if (!changing.isEmpty()) {
                moved += changing.size();
                List<Coding> now = rewritten(before, changing, to, fallen);
                after = after.with(after.codings().replaced(transcript, all -> now));
            }
        }
        return new Recoding(withoutFallen(after, fallen), moved, fallen);
    }

    private static List<Coding> rewritten(
            List<Coding> before,
            List<Coding> changing,
            Function<Coding, Optional<Id<Code>>> to,
            Map<Id<Coding>, Id<Coding>> fallen) {
        List<Coding> now = new ArrayList<>(before);
        now.removeAll(changing);
        Map<Said, Coding> said = new HashMap<>();
        now.forEach(coding -> said.putIfAbsent(Said.of(coding), coding));
        for (Coding coding : changing) {
            Coding other = coding.as(to.apply(coding).orElseThrow());
            Coding same = said.putIfAbsent(Said.of(other), other);
            if (same == null) {
                now.add(other);
            } else {
                fallen.put(other.id(), same.id());
                Coding joined = same.about(union(same, other));
                now.replaceAll(c -> c.id().equals(joined.id()) ? joined : c);
                said.put(Said.of(joined), joined);
            }
        }
        return now;
    }

    private static Set<Id<Participant>> union(Coding one, Coding other) {
        Set<Id<Participant>> both = new HashSet<>(one.about());
        both.addAll(other.about());
        return both;
    }

    private static Study withoutFallen(Study study, Map<Id<Coding>, Id<Coding>> fallen) {
        if (fallen.isEmpty()) {
            return study;
        }
        Study after = study;
        for (Memo memo : List.copyOf(study.memos().all())) {
            if (memo.target() instanceof MemoTarget.OnCoding on && fallen.containsKey(on.coding())) {
                Id<Coding> holder = fallen.getOrDefault(on.coding(), on.coding());
                after = after.with(new Memo(memo.id(), new MemoTarget.OnCoding(holder), memo.text(), memo.stamp()));
            }
        }
        for (Id<Coding> gone : fallen.keySet()) {
            after = after.with(new Tombstone(Tombstone.Kind.CODING, gone.value(), false));
        }
        return after;
    }

    @Override
    public String toString() {
        return moved + " codings moved, " + fallen.size() + " fell together";
    }
}
