package no.utsagn.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses scenes: theme, style sheet and the bundled font, so that a machine without fonts shows the same window. */
public final class Look {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty texts = new SimpleIntegerProperty(100);

    /** Loads the fonts and puts the theme on. Must be called on the JavaFX thread. */
    public Look(Theme first) {
        List.of("Regular", "Italic", "Bold").forEach(Look::load);
        wear(first);
    }

    /** The theme that is on. */
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /** Changes the theme of all windows. */
    public void wear(Theme other) {
        Application.setUserAgentStylesheet(other.styleSheet());
        theme.set(other);
    }

    /** Makes the texts of all windows larger or smaller. @param percent of the usual size */
    public void texts(int percent) {
        texts.set(percent);
    }

    /** Puts the style sheet on a scene and lets its root follow the theme. */
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(StyleSheet.at(texts.get()));
        texts.addListener((property, before, now) -> scene.getStylesheets().setAll(StyleSheet.at(now.intValue())));
        mark(scene, theme.get());
        theme.addListener((property, before, now) -> mark(scene, now));
    }

    /** Lets a root that has just been put into a scene know the theme. */
    public void mark(Scene scene) {
        mark(scene, theme.get());
    }

    private static void mark(Scene scene, Theme now) {
        scene.getRoot().pseudoClassStateChanged(DARK, now == Theme.DARK);
    }

    private static void load(String style) {
        try (InputStream font = Look.class.getResourceAsStream("/no/utsagn/ui/fonts/UtsagnSans-" + style + ".ttf")) {
            Font.loadFont(Objects.requireNonNull(font, style), 13);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
