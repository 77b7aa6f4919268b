package no.utsagn.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
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
        new Workbench(stage, new Surroundings(new NoStudies(), new SystemFileChoice(stage), config)).open(study);
    }
}
