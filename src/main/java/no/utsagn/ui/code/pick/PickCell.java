package no.utsagn.ui.code.pick;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line of the picker: colour, name, path, key, count. Its parts are made once and shown anew. */
final class PickCell extends ListCell<PickLine> {

    private final Messages say;
    private final Rectangle square = Picker.swatch(Color.GRAY);
    private final StackPane sign = new StackPane(square, Parts.icon(Feather.PLUS, "accent"));
    private final Label name = Parts.label("", "code-name");
    private final Label path = Parts.label("", "muted", "small");
    private final Label digit = Parts.label("", "keycap");
    private final Label count = Parts.label("", "muted", "small", "count");
    private final HBox line;

    PickCell(Messages say, Consumer<PickLine> take) {
        this.say = say;
        sign.setMinWidth(16);
        name.setMinWidth(60);
        path.setMinWidth(0);
        path.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(path, Priority.ALWAYS);
        path.setAlignment(Pos.CENTER_LEFT);
        digit.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(34);
        count.setAlignment(Pos.CENTER_RIGHT);
        line = new HBox(8, sign, name, path, digit, count);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (!isEmpty()) {
                take.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PickLine item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean known = item.code().isPresent();
        square.setVisible(known);
        sign.getChildren().get(1).setVisible(!known);
        if (known) {
            square.setFill(Color.web(item.color()));
        }
        name.setText(item.label());
        path.setText(item.path());
        digit.setText(item.digit() == 0 ? "" : String.valueOf(item.digit()));
        digit.setVisible(item.digit() != 0);
        count.setText(known ? say.text("ui.number", item.passages()) : "");
        setAccessibleText(
                known
                        ? say.text(
                                "ui.codes.row",
                                item.path().isEmpty() ? item.label() : item.label() + ", " + item.path(),
                                item.passages())
                        : item.label());
        setGraphic(line);
    }
}
