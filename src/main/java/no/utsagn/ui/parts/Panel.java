package no.utsagn.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A card of a page: a head with its title and what belongs beside it, a line, and what it is about. */
public final class Panel extends VBox {

    private final HBox beside = new HBox(8);
    private final HBox tools = new HBox(4);

    /** A card without a body yet. */
    public Panel(String title) {
        getStyleClass().add("panel");
        beside.setAlignment(Pos.CENTER_LEFT);
        beside.setMinWidth(0);
        tools.setAlignment(Pos.CENTER_RIGHT);
        Label name = Parts.label(title, "panel-title");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(12, name, beside, Parts.spring(), tools);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("panel-head");
        getChildren().add(head);
        setMinSize(0, 0);
    }

    /** What stands beside the title: counts, chips. */
    public HBox beside() {
        return beside;
    }

    /** What can be done, at the end of the head. */
    public HBox tools() {
        return tools;
    }

    /** Puts something under the head; it takes the room there is. */
    public Panel with(Node body) {
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(body);
        return this;
    }

    /** A quiet button with an icon, for the head of a card. */
    public static Button tool(Feather icon, String text, Runnable action) {
        Button button = Parts.button(text, action, "tool");
        button.setGraphic(Parts.icon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Words that can be pressed, as in a running text. */
    public static Button link(String text, Runnable action) {
        Button button = Parts.button(text, action, "link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
