package no.utsagn.ui.importing.facts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import no.utsagn.ui.parts.Parts;

/** A line of the card: what it is about, and what is known of it. */
final class FactRow {

    private static final double NAME = 88;
    private static final double HEIGHT = 26;

    private FactRow() {}

    static HBox of(String name, Node... values) {
        Label label = Parts.label(name, "bold", "small");
        label.setMinWidth(NAME);
        label.setMaxWidth(NAME);
        HBox row = new HBox(8, label);
        row.getChildren().addAll(values);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(HEIGHT);
        return row;
    }

    /** What the lines below it are about. */
    static Label heading(String text) {
        return Parts.label(text, "muted", "small", "fact-heading");
    }
}
