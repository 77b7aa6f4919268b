package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import no.utsagn.app.Jobs;
import no.utsagn.ui.anonymise.model.Showing.Line;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A robot goes on while names are being looked for, which takes as long as the test says. */
class LookingForNamesWindowTest extends OpenWindow {

    private final Queue<Runnable> background = new ConcurrentLinkedQueue<>();
    private final CountDownLatch computed = new CountDownLatch(1);

    @Override
    Jobs jobs() {
        return new Jobs(background::add, Platform::runLater);
    }

    private void workGoesOn() {
        while (!background.isEmpty()) {
            background.remove().run();
            robot.settle();
        }
    }

    private ListView<Line> list() {
        return robot.find("#find-list");
    }

    private String typed() {
        return robot.read(() -> robot.<TextInputControl>find("#find-filter").getText());
    }

    private void untilListed() throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.read(() -> !list().getItems().isEmpty()));
        robot.settle();
    }

    /** Keeps all that is computed beside the window from going on, until the test says so. */
    private void nothingIsComputed() {
        for (int i = 0; i < Math.max(1, ForkJoinPool.getCommonPoolParallelism()); i++) {
            ForkJoinPool.commonPool().execute(() -> {
                try {
                    computed.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    @AfterEach
    void letItGoOn() {
        computed.countDown();
    }

    @Test
    void whoTypesBeforeTheFirstRowHasNarrowedTheListByThen() throws Exception {
        workGoesOn();
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT7);
        nothingIsComputed();
        robot.click("#find-names");
        robot.keys(KeyCode.CONTROL, KeyCode.F);
        robot.type("Bod");
        robot.picture("anonymise-looking");
        assertThat(typed()).isEqualTo("Bod");
        computed.countDown();
        workGoesOn();
        untilListed();
        robot.type("il");
        assertThat(typed())
                .as("rows that arrive leave the keyboard where it is")
                .isEqualTo("Bodil");
        assertThat(robot.read(() -> list().getItems().size())).isLessThan(6);
        assertThat(robot.shows("#find-card")).as("nothing is chosen unasked").isFalse();
    }

    @Test
    void whoWaitsHasTheFirstRowChosen() throws Exception {
        workGoesOn();
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.click("#find-names");
        workGoesOn();
        untilListed();
        assertThat(robot.read(() -> list().isFocused())).isTrue();
        assertThat(robot.read(() -> list().getSelectionModel().getSelectedItem()))
                .isInstanceOf(Line.Row.class);
        assertThat(robot.shows("#find-card")).isTrue();
    }
}
