package no.utsagn.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A line that says something and stops nobody. It stays until it is closed. */
public final class Notice extends HBox {

    private final Label words = Parts.wrapped("", "notice-words");

    /** @param close the name of the button that puts it away */
    public Notice(String close) {
        super(10);
        getStyleClass().add("notice");
        setId("notice");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button away = Parts.iconButton(Feather.X, close, () -> tell(""));
        away.setId("notice-close");
        getChildren().addAll(Parts.icon(Feather.ALERT_TRIANGLE, "warning"), words, away);
        tell("");
    }

    /** Says something; nothing puts it away. */
    public void tell(String text) {
        words.setText(text);
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }
}
