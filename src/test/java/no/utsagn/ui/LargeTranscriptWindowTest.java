package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.Studies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A transcript of 2,000 turns with 5,000 codings opens, can be coded and walked through. */
@NeedsWindow
@ExtendWith(ApplicationExtension.class)
class LargeTranscriptWindowTest {

    private static final int TURNS = 2000;
    private static final int CODINGS = 5000;

    @TempDir
    static Path folder;

    private Stage stage;
    private Workbench window;

    @Start
    void start(Stage fresh) {
        Platform.setImplicitExit(false);
        stage = fresh;
        Path file = folder.resolve("stor.utsagn");
        TestStudies.holding(large(), file).close();
        window = new Workbench(
                fresh,
                new Surroundings(
                        new Studies(Clock.systemUTC()), new GivenFiles(), Jobs.atOnce(), folder.resolve("config")));
        window.open(Optional.of(file));
    }

    @AfterEach
    void leave() {
        Platform.runLater(stage::hide);
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
    void opensIsCodedAndWalkedThrough(FxRobot fx) {
        WindowRobot robot = new WindowRobot(fx, stage);
        robot.picture("large");
        int before = robot.read(() -> window.study().map(OpenStudy::now).orElseThrow())
                .codings()
                .size();
        robot.drawOver("Hva hendte etter det, dag 2");
        robot.keys(KeyCode.DIGIT1);
        Study after = robot.read(() -> window.study().map(OpenStudy::now).orElseThrow());
        assertThat(after.codings().size()).isEqualTo(before + 1);
        robot.keys(KeyCode.CONTROL, KeyCode.END);
        robot.picture("large-end");
        assertThat(robot.read(() -> robot.words().getVisibleParagraphs().size()))
                .isPositive();
    }
}
