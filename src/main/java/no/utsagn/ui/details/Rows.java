package no.utsagn.ui.details;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;

/** A section: a head with a sign, and rows of a name on the left and what is known on the right. */
final class Rows {

    private static final double NAMES = 96;

    private final VBox section = new VBox(8);
    private final GridPane grid = new GridPane();

    /** @param heading what sort of thing it is about; @param name what that thing is called */
    Rows(String heading, Node sign, String name) {
        Label title = Parts.wrapped(name, "bold");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, new HBox(sign), title);
        head.getChildren().get(0).getStyleClass().add("details-sign");
        head.setAlignment(Pos.TOP_LEFT);
        ColumnConstraints names = new ColumnConstraints(NAMES, NAMES, NAMES);
        names.setHalignment(HPos.LEFT);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        values.setMinWidth(0);
        grid.getColumnConstraints().addAll(names, values);
        grid.setHgap(8);
        grid.setVgap(6);
        section.getChildren().addAll(Parts.label(heading, "muted", "small"), head, grid);
        section.getStyleClass().add("details-section");
    }

    /** A row, where there is something to say. */
    Rows row(String name, String value) {
        if (!value.isBlank()) {
            int at = grid.getRowCount();
            Label left = Parts.wrapped(name, "muted", "small", "details-name");
            Label right = Parts.wrapped(value, "details-value");
            right.setMaxWidth(Double.MAX_VALUE);
            GridPane.setValignment(left, VPos.TOP);
            grid.add(left, 0, at);
            grid.add(right, 1, at);
        }
        return this;
    }

    Rows row(String name, Optional<String> value) {
        return row(name, value.orElse(""));
    }

    /** Words that go to where it can be changed. */
    Rows link(String text, Runnable act) {
        HBox row = new HBox(Panel.link(text, act));
        section.getChildren().add(row);
        return this;
    }

    VBox node() {
        grid.setManaged(grid.getRowCount() > 0);
        return section;
    }
}
