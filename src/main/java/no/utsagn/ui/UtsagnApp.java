package no.utsagn.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import no.utsagn.app.Jobs;
import no.utsagn.ui.desk.Studies;
import no.utsagn.ui.dialogs.SystemFileChoice;
import no.utsagn.ui.settings.ConfigFolder;
import no.utsagn.ui.start.Logo;

/** What JavaFX starts. */
public final class UtsagnApp extends Application {

    @Override
    public void start(Stage stage) {
        Path config = ConfigFolder.of(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
        stage.getIcons().addAll(Logo.icon(32), Logo.icon(64), Logo.icon(128));
        Optional<Path> study = getParameters().getRaw().stream().findFirst().map(Path::of);
        Workbench window = new Workbench(
                stage,
                new Surroundings(
                        new Studies(Clock.systemUTC()),
                        new SystemFileChoice(stage, getHostServices()::showDocument),
                        jobs(),
                        config));
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> window.unexpected(thrown));
        window.open(study);
    }

    /** One thread for the work that takes time, so that two jobs never edit at once. */
    private static Jobs jobs() {
        Executor background = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "work");
            thread.setDaemon(true);
            return thread;
        });
        return new Jobs(background, Platform::runLater);
    }
}
