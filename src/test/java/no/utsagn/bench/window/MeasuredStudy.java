package no.utsagn.bench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;

/** Generated transcripts with generated codings: what windows are measured with. */
final class MeasuredStudy {

    private static final String SAID = "Jeg sto opp klokka fem og ringte, og så gikk vi på lageret og løftet, nummer ";

    private MeasuredStudy() {}

    /** 2,000 turns and 5,000 codings; 15,000 words in 300 turns and in one, with 500 codings each; one short one. */
    static Study all() {
        Study study = new StudyBuilder()
                .person("K", "kandidat")
                .transcript("Kort", "I: Hva hendte?", "K: Ikke stort.")
                .transcript("Stort", turns(2000, 1))
                .transcript("Langt", turns(300, 6))
                .transcript("Ett innlegg", "K: " + answer(0, 15_000 / 15))
                .code("Hjelp", "Kort", "stort")
                .code("Tid", "Kort", "hendte")
                .code("Lager", "Kort", "Ikke")
                .code("Hjelp > Ringe", "Kort", "Hva")
                .build();
        study = coded(study, "Stort", 5000);
        study = coded(study, "Langt", 500);
        return coded(study, "Ett innlegg", 500);
    }

    private static String[] turns(int count, int sentences) {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            turns.add(i % 2 == 0 ? "I: Hva hendte etter det, dag " + i + "?" : "K: " + answer(i, sentences + i % 5));
        }
        return turns.toArray(String[]::new);
    }

    private static String answer(int number, int sentences) {
        return (SAID + number + ". ").repeat(sentences).strip();
    }

    private static Study coded(Study study, String title, int count) {
        Transcript transcript = StudyBuilder.transcript(study, title);
        List<Id<Code>> codes = study.codebook().codes().stream().map(Code::id).toList();
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = (int) ((long) i * (transcript.text().length() - 200) / count);
            codings.add(new Coding(
                    Id.random(),
                    codes.get(i % codes.size()),
                    transcript.id(),
                    Span.ofLength(start, 40 + i % 90),
                    study.coders().iterator().next().id(),
                    StudyBuilder.THEN,
                    Set.of()));
        }
        return study.with(study.codings().with(codings));
    }
}
