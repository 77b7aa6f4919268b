package no.utsagn.ui.team.page;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** Buttons that show their key. */
public final class KeyButton {

    private KeyButton() {}

    /** A button with words and the key that does the same. */
    public static Button of(String text, String key, Runnable action, String... classes) {
        return made(new HBox(8, new Label(text), cap(key)), text, action, classes);
    }

    /** The same with an icon. */
    public static Button of(Feather icon, String text, String key, Runnable action, String... classes) {
        return made(new HBox(8, Parts.icon(icon, "small-icon"), new Label(text), cap(key)), text, action, classes);
    }

    private static Node cap(String key) {
        Label cap = Parts.keycap(key);
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    private static Button made(HBox content, String text, Runnable action, String... classes) {
        Button button = Parts.button(text, action, classes);
        content.setAlignment(Pos.CENTER);
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("key-button");
        return button;
    }
}
