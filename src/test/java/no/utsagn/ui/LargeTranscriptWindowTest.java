package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** A transcript of 2,000 turns with 5,000 codings opens, can be coded and walked through. */
class LargeTranscriptWindowTest extends OpenWindow {

    private static final int TURNS = 2000;
    private static final int CODINGS = 5000;

    @Override
    Optional<Path> begin() {
        Path file = folder.resolve("stor.utsagn");
        TestStudies.holding(large(), file).close();
        return Optional.of(file);
    }

    private static Study large() {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            turns.add(i % 2 == 0 ? "I: Hva hendte etter det, dag " + i + "?" : "K: " + answer(i));
        }
        Study study = new StudyBuilder()
                .person("K", "kandidat")
                .transcript("Stort", turns.toArray(String[]::new))
                .code("Hjelp", "Stort", "dag 0")
                .code("Tid", "Stort", "dag 2")
                .build();
        Transcript transcript = StudyBuilder.transcript(study, "Stort");
        List<Id<Code>> codes = study.codebook().codes().stream().map(Code::id).toList();
        List<Coding> codings = new ArrayList<>();
        for (int i = 0; i < CODINGS; i++) {
            int start = (int) ((long) i * (transcript.text().length() - 200) / CODINGS);
            codings.add(new Coding(
                    Id.random(),
                    codes.get(i % 2),
                    transcript.id(),
                    Span.ofLength(start, 40 + i % 90),
                    study.coders().iterator().next().id(),
                    StudyBuilder.THEN,
                    Set.of()));
        }
        return study.with(study.codings().with(codings));
    }

    private static String answer(int i) {
        return ("Jeg sto opp klokka fem og ringte, og så gikk vi på lageret og løftet, nummer " + i + ". ")
                .repeat(1 + i % 5)
                .strip();
    }

    @Test
    void opensIsCodedAndWalkedThrough() {
        robot.picture("large");
        int before = study().codings().size();
        robot.drawOver("Hva hendte etter det, dag 2");
        robot.keys(KeyCode.DIGIT1);
        assertThat(study().codings().size()).isEqualTo(before + 1);
        robot.keys(KeyCode.CONTROL, KeyCode.END);
        robot.picture("large-end");
        assertThat(robot.read(() -> robot.words().getVisibleParagraphs().size()))
                .isPositive();
    }
}
