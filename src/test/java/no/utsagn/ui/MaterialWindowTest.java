package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.Studies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A robot looks through the material of the sample study. */
@NeedsWindow
@ExtendWith(ApplicationExtension.class)
class MaterialWindowTest {

    @TempDir
    static Path folder;

    private static SampleCopy sample;

    private Stage stage;
    private Workbench window;
    private WindowRobot robot;

    @BeforeAll
    static void makeSample() {
        sample = new SampleCopy();
    }

    @Start
    void start(Stage fresh) {
        Platform.setImplicitExit(false);
        stage = fresh;
        window = new Workbench(
                fresh,
                new Surroundings(
                        new Studies(Clock.systemUTC()), new GivenFiles(), Jobs.atOnce(), folder.resolve("config")));
        window.open(Optional.of(sample.in(folder)));
    }

    @BeforeEach
    void ready(FxRobot fx) {
        robot = new WindowRobot(fx, stage);
        robot.settle();
    }

    @AfterEach
    void leave() {
        robot.doOnScreen(stage::hide);
    }

    @Test
    void theTableListsEveryTranscriptAndEnterOpensTheChosenOne() {
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.settle();
        TableView<?> table = robot.find("#material");
        List<String> titles = robot.read(() -> window.study().map(OpenStudy::now).orElseThrow().transcripts().stream()
                .map(Transcript::title)
                .toList());
        assertThat(robot.read(() -> table.getItems().size())).isEqualTo(titles.size());
        robot.keys(KeyCode.DOWN);
        robot.keys(KeyCode.DOWN);
        robot.settle();
        robot.picture("material");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.settle();
        robot.picture("material-dark");
        robot.keys(KeyCode.ENTER);
        robot.settle();
        Label title = robot.find("#transcript-title");
        assertThat(robot.read(title::getText)).isEqualTo(titles.get(2));
    }
}
