package no.utsagn.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;

/** Opens the workbench. Not an Application itself: a main class on the class path that is one cannot be started. */
public final class Window {

    private Window() {}

    /**
     * Lets JavaFX keep no words that were shown on a label. It would keep many, for as long as the program runs and with
     * originals among them, to draw them faster. To be called before JavaFX starts.
     */
    static void keepNoWords() {
        System.setProperty("prism.cacheLayoutSize", "0");
    }

    /** Opens the window and returns when it is closed. Can be called once. @param study to show; empty for the start page */
    public static void open(Optional<Path> study) {
        keepNoWords();
        Application.launch(UtsagnApp.class, study.map(Path::toString).stream().toArray(String[]::new));
    }
}
