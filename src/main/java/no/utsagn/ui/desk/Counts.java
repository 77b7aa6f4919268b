package no.utsagn.ui.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.analysis.Coverage;
import no.utsagn.analysis.Passages;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;

/** The figures that the window shows all the time. What did not change since it was counted last is not counted again. */
public final class Counts {

    private record Counted(Transcript transcript, List<Coding> codings, People people, Coverage coverage) {
        boolean holds(Transcript other, List<Coding> others, People all) {
            return same(codings, others) && same(transcript, other) && same(people, all);
        }
    }

    /** What did not change is mostly the same object; comparing a whole transcript with its copy is the last resort. */
    private static boolean same(Object one, Object other) {
        return one == other || one.equals(other);
    }

    private final Map<Id<Transcript>, Counted> coverages = new HashMap<>();

    /** How many passages each code has, in all transcripts; a code without any is not in the map. */
    public Map<Id<Code>, Integer> passages(Study study) {
        Map<Id<Code>, Integer> counts = new HashMap<>();
        for (Id<Transcript> transcript : study.codings().transcripts()) {
            Map<Id<Code>, List<Span>> byCode = new HashMap<>();
            for (Coding coding : study.codings().in(transcript)) {
                byCode.computeIfAbsent(coding.code(), c -> new ArrayList<>()).add(coding.span());
            }
            byCode.forEach(
                    (code, spans) -> counts.merge(code, Passages.joined(spans).size(), Integer::sum));
        }
        return counts;
    }

    /** How far a transcript is coded, by informants' words. */
    public Coverage coverage(Study study, Transcript transcript) {
        List<Coding> codings = study.codings().in(transcript.id());
        Counted known = coverages.get(transcript.id());
        if (known == null || !known.holds(transcript, codings, study.people())) {
            known = new Counted(transcript, codings, study.people(), Coverage.of(study, transcript));
            coverages.put(transcript.id(), known);
        }
        return known.coverage();
    }

    /** How far the whole study is coded. */
    public Coverage coverage(Study study) {
        coverages.keySet().retainAll(study.transcripts().ids());
        return Coverage.sum(
                study.transcripts().stream().map(t -> coverage(study, t)).toList());
    }

    /** How many informants take part. */
    public static int informants(Study study) {
        return (int) study.people().participants().stream()
                .map(Participant::role)
                .filter(role -> study.people().roles().get(role).informant())
                .count();
    }
}
