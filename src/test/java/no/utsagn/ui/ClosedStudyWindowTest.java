package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.utsagn.ui.desk.Studies;
import no.utsagn.ui.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What was open and is closed is gone: nothing in the window keeps a study, its texts or its rooms. */
class ClosedStudyWindowTest extends OpenWindow {

    private final Map<String, WeakReference<Object>> watched = new LinkedHashMap<>();

    /** A stage of its own: of the first one the robot's library keeps all events, with what they happened to. */
    @Override
    @BeforeEach
    void open() throws Exception {
        Optional<Path> study = begin();
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            stage = new Stage();
            window = new Workbench(
                    stage, new Surroundings(new Studies(clock()), files, jobs(), folder.resolve("config")));
            stage.setWidth(Settings.first().width());
            stage.setHeight(Settings.first().height());
            window.open(study);
        });
        robot = new WindowRobot(new FxRobot(), stage);
        robot.settle();
    }

    private void watch() {
        OpenDesk desk = robot.read(() -> window.desk().orElseThrow());
        watched.put("the desk", new WeakReference<>(desk));
        watched.put("the open study", new WeakReference<>(desk.desk()));
        watched.put("the model", new WeakReference<>(desk.model()));
        watched.put("the study", new WeakReference<>(desk.desk().now()));
        desk.desk()
                .now()
                .transcripts()
                .forEach(each -> watched.put("text " + watched.size(), new WeakReference<>(each)));
    }

    /** Goes through the rooms and does in each what keeps something for a while. */
    private void work() throws Exception {
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.drawOver("Vi er elleve, tolv med Randi");
        robot.keys(KeyCode.CONTROL, KeyCode.K);
        robot.type("Alder");
        robot.keys(KeyCode.ENTER);
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        robot.restOn("Vi er elleve");
        robot.keys(KeyCode.F3);
        robot.keys(KeyCode.ESCAPE);
        robot.keys(KeyCode.CONTROL, KeyCode.F);
        robot.type("møbel");
        robot.keys(KeyCode.CONTROL, KeyCode.M);
        robot.type("Et notat");
        robot.rightClickOn("elleve");
        robot.keys(KeyCode.ESCAPE);
        robot.click("Tillit");
        robot.keys(KeyCode.F4);
        robot.keys(KeyCode.DOWN);
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.click("#view-people");
        robot.keys(KeyCode.DOWN);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.type("kod");
        robot.keys(KeyCode.ESCAPE);
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT7);
        robot.click("#find-names");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !robot.<ListView<?>>find("#find-list")
                .getItems()
                .isEmpty());
        robot.keys(KeyCode.A);
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        robot.keys(KeyCode.F8);
    }

    private void allIsGone() throws Exception {
        for (int i = 0; i < 60 && watched.values().stream().anyMatch(each -> each.get() != null); i++) {
            System.gc();
            Thread.sleep(100);
            robot.settle();
        }
        assertThat(watched.entrySet().stream()
                        .filter(each -> each.getValue().get() != null)
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void aClosedStudyIsGoneFromTheWindow() throws Exception {
        work();
        watch();
        robot.keys(KeyCode.CONTROL, KeyCode.W);
        assertThat(robot.read(() -> window.desk())).isEmpty();
        allIsGone();
    }

    @Test
    void aStudyThatGaveWayToAnotherIsGone() throws Exception {
        watch();
        Path first = robot.read(() -> window.study().orElseThrow().path());
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.read(() -> !window.study().orElseThrow().path().equals(first)));
        allIsGone();
    }

    @Test
    void aClosedWindowIsGone() throws Exception {
        work();
        watch();
        robot.doOnScreen(stage::hide);
        watched.put("the window", new WeakReference<>(window));
        window = null;
        // The robot keeps the window that it looked into last.
        robot = new WindowRobot(new FxRobot(), stage);
        allIsGone();
    }
}
