package no.utsagn.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.ui.parts.Parts;

/** The bar at the bottom, 30 pixels high: what was saved when on the left, counts on the right. */
public final class StatusBar {

    private final HBox bar = new HBox();

    StatusBar() {
        bar.getStyleClass().add("status-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
    }

    Region node() {
        return bar;
    }

    /** What it shows: some things from the left, others from the right. */
    public void show(java.util.List<? extends Node> left, java.util.List<? extends Node> right) {
        bar.getChildren().setAll(left);
        bar.getChildren().add(Parts.spring());
        bar.getChildren().addAll(right);
    }
}
