package no.utsagn.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.Studies;
import no.utsagn.ui.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A window for each test of a class, with a fresh copy of the sample study in it unless the class says otherwise. */
@NeedsWindow
abstract class OpenWindow {

    /** Made when the first class asks for it, once for all of them. */
    private static final class Sample {
        static final SampleCopy COPY = new SampleCopy();
    }

    @TempDir
    Path folder;

    final GivenFiles files = new GivenFiles();
    Stage stage;
    Workbench window;
    WindowRobot robot;

    /** The study that the window begins with; empty for the start page. */
    Optional<Path> begin() throws Exception {
        return Optional.of(Sample.COPY.in(folder));
    }

    /** What does the work that takes time. */
    Jobs jobs() {
        return Jobs.atOnce();
    }

    /** What tells the time. */
    Clock clock() {
        return Clock.systemUTC();
    }

    @BeforeEach
    void open() throws Exception {
        Platform.setImplicitExit(false);
        Optional<Path> study = begin();
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            window = new Workbench(
                    stage, new Surroundings(new Studies(clock()), files, jobs(), folder.resolve("config")));
            // The stage is the same for all tests, and keeps the size that the last one gave it.
            stage.setWidth(Settings.first().width());
            stage.setHeight(Settings.first().height());
            window.open(study);
        });
        robot = new WindowRobot(new FxRobot(), stage);
        robot.settle();
    }

    @AfterEach
    void leave() throws Exception {
        robot.letGo();
        robot.doOnScreen(stage::hide);
    }

    /** The study as it is now. */
    Study study() {
        return robot.read(() -> window.study().map(OpenStudy::now).orElseThrow());
    }
}
