package no.utsagn.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.stage.Stage;
import no.utsagn.app.Jobs;
import no.utsagn.ui.desk.Studies;

/** Opens the whole window for programs that measure it. */
public final class WindowToMeasure {

    private WindowToMeasure() {}

    /** A study in the whole window, with the activity of coding shown. On the JavaFX thread. */
    public static void open(Stage stage, Path study) {
        Path config = study.resolveSibling("config");
        new Workbench(stage, new Surroundings(new Studies(Clock.systemUTC()), new GivenFiles(), Jobs.atOnce(), config))
                .open(Optional.of(study));
    }
}
