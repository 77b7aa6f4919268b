package no.utsagn.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the small parts that panes are put together of. */
public final class Parts {

    /** Under which property a control keeps the text of its tooltip. */
    private static final String TIP = "utsagn-tip";

    private Parts() {}

    /** An icon; its size and colour come from the style sheet. */
    public static FontIcon icon(Feather which, String... classes) {
        FontIcon icon = new FontIcon(which);
        icon.getStyleClass().addAll(classes);
        return icon;
    }

    /** A text with style classes. */
    public static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /** A text that goes on in a new line where it must. */
    public static Label wrapped(String text, String... classes) {
        Label label = label(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A button that shows an icon alone. Its name is its tooltip and what a screen reader says. */
    public static Button iconButton(Feather which, String name, Runnable action) {
        Button button = new Button("", icon(which));
        button.getStyleClass().add("icon-button");
        named(button, name);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A button with words. */
    public static Button button(String text, Runnable action, String... classes) {
        Button button = new Button(text);
        button.getStyleClass().addAll(classes);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Gives a control a tooltip and a name for screen readers. */
    public static void named(Button control, String name) {
        tip(control, name);
        control.setAccessibleText(name);
    }

    /**
     * Gives a control a tooltip, or another text to the one that it has; an empty text takes it away. It is made when the
     * mouse first comes: a tooltip is a window of its own, and hundreds of them would be made for nobody.
     */
    public static void tip(Control control, String text) {
        boolean first = control.getProperties().put(TIP, text) == null;
        if (first) {
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> showTip(control));
        }
        if (control.getTooltip() != null) {
            showTip(control);
        }
    }

    private static void showTip(Control control) {
        String text = String.valueOf(control.getProperties().get(TIP));
        if (text.isEmpty()) {
            control.setTooltip(null);
        } else if (control.getTooltip() == null) {
            control.setTooltip(tooltip(text));
        } else {
            control.getTooltip().setText(text);
        }
    }

    /** A tooltip that comes soon. */
    public static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(Duration.millis(400));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        return tooltip;
    }

    /** The drawing of a key. */
    public static Label keycap(String keys) {
        return label(keys, "keycap");
    }

    /** Takes the room that is left in a row. */
    public static Region spring() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    /** What stands in a pane as long as it has nothing to show: what goes there, and the first step. */
    public static VBox empty(Feather icon, String title, String text, Node... firstStep) {
        VBox box = new VBox(icon(icon, "empty-icon"), label(title, "empty-title"), wrapped(text, "empty-text"));
        box.getChildren().addAll(firstStep);
        box.getStyleClass().add("empty");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(title + ". " + text);
        return box;
    }
}
