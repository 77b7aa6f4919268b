package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import no.utsagn.app.Jobs;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A robot waits for work in the background, which goes on only when it says so. */
class BackgroundWindowTest extends OpenWindow {

    private final Queue<Runnable> background = new ConcurrentLinkedQueue<>();

    @Override
    Jobs jobs() {
        return new Jobs(background::add, Platform::runLater);
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
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
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
