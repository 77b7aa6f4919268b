package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.utsagn.app.Jobs;
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
import org.testfx.util.WaitForAsyncUtils;

/** A robot waits for work in the background, which goes on only when it says so. */
@NeedsWindow
@ExtendWith(ApplicationExtension.class)
class BackgroundWindowTest {

    @TempDir
    static Path folder;

    private static SampleCopy sample;

    private final Queue<Runnable> background = new ConcurrentLinkedQueue<>();
    private final GivenFiles files = new GivenFiles();
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
        Jobs jobs = new Jobs(background::add, Platform::runLater);
        window = new Workbench(
                fresh, new Surroundings(new Studies(Clock.systemUTC()), files, jobs, folder.resolve("config")));
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

    private void workGoesOn() {
        background.remove().run();
        robot.settle();
    }

    private void untilShown(String words) throws Exception {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.shows("#running") && robot.texts().contains(words));
    }

    @Test
    void tellsWhatItIsDoingAndStopsWhatMayBeStopped() throws Exception {
        untilShown("Åpner studien …");
        assertThat(robot.shows("#running-stop")).as("opening cannot be stopped").isFalse();
        robot.picture("working-opening");
        workGoesOn();
        untilShown("Gjør studien søkbar …");
        robot.picture("working-indexing");
        workGoesOn();
        assertThat(robot.shows("#running")).isFalse();
        files.give(Files.writeString(folder.resolve("intervju.txt"), "Intervjuer: Hei?\n\nKari: Hei.\n"));
        robot.keys(KeyCode.CONTROL, KeyCode.I);
        robot.click("#import-choose");
        untilShown("Leser filene …");
        robot.click("#running-stop");
        assertThat(robot.texts()).contains("Stopper …");
        robot.picture("working-stopping");
        workGoesOn();
        assertThat(robot.shows("#running")).isFalse();
        assertThat(robot.texts()).as("what was not read can be read later").contains("Les resten");
    }
}
