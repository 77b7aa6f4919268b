package no.utsagn.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** A line that says something and stops nobody. It stays until it is closed. */
public final class Notice extends HBox {

    private final StackPane sign = new StackPane();
    private final Button act = new Button();
    private boolean passing;
    private final Label words = Parts.wrapped("", "notice-words");

    /** @param close the name of the button that puts it away */
    public Notice(String close) {
        super(10);
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button away = Parts.iconButton(Feather.X, close, () -> tell(""));
        away.setId("notice-close");
        act.setId("notice-act");
        act.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(sign, words, act, away);
        tell("");
    }

    /** Says something of which a person should beware; nothing puts it away. */
    public void tell(String text) {
        show(text, Parts.icon(Feather.ALERT_TRIANGLE, "warning"));
        act.setVisible(false);
        act.setManaged(false);
    }

    /** Says something of which a person should beware, and offers what can be done about it. */
    public void warn(String text, String actName, Runnable action) {
        tell(text, actName, action);
        show(text, Parts.icon(Feather.ALERT_TRIANGLE, "warning"));
    }

    /** Says what was done, and offers something that can be done about it. */
    public void tell(String text, String actName, Runnable action) {
        show(text, Parts.icon(Feather.CHECK_CIRCLE, "success"));
        act.setText(actName);
        act.setVisible(true);
        act.setManaged(true);
        act.setOnAction(event -> {
            tell("");
            action.run();
        });
    }

    /** Says what was done and offers to take it back; that can be offered until something else is done. */
    public void tellDone(String text, String undoName, Runnable undo) {
        tell(text, undoName, undo);
        passing = true;
    }

    /** Something else was done: an offer to take back what was done before would take back the wrong thing. */
    public void passOn() {
        if (passing) {
            tell("");
        }
    }

    private void show(String text, Node icon) {
        passing = false;
        sign.getChildren().setAll(icon);
        words.setText(text);
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }
}
