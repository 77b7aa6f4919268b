package no.utsagn.ui.start;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The column of what the program promises. */
final class Promises {

    private Promises() {}

    static Node column(Messages say) {
        VBox column = new VBox(
                Parts.label(say.text("ui.start.promises"), "start-heading"),
                promise(Feather.WIFI_OFF, say.text("ui.promise.network"), say.text("ui.promise.network.text")),
                promise(Feather.LOCK, say.text("ui.promise.key"), say.text("ui.promise.key.text")),
                promise(Feather.EYE_OFF, say.text("ui.promise.check"), say.text("ui.promise.check.text")),
                promise(Feather.ROTATE_CCW, say.text("ui.promise.undo"), say.text("ui.promise.undo.text")),
                promise(Feather.HARD_DRIVE, say.text("ui.promise.file"), say.text("ui.promise.file.text")));
        column.getStyleClass().add("promises");
        return column;
    }

    private static Node promise(Feather icon, String title, String text) {
        VBox words = new VBox(3, Parts.label(title, "bold"), Parts.wrapped(text, "muted", "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(14, Parts.icon(icon, "accent"), words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
