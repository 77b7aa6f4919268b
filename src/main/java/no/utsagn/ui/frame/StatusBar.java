package no.utsagn.ui.frame;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.ui.parts.Parts;

/** The bar at the bottom, 30 pixels high: what was saved when on the left, counts on the right. */
public final class StatusBar {

    private final HBox bar = new HBox();
    private final HBox work = new HBox();

    StatusBar() {
        bar.getStyleClass().add("status-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        work.setAlignment(Pos.CENTER_LEFT);
    }

    Region node() {
        return bar;
    }

    /** Where work in the background is shown: in the room between left and right, so that nothing moves for it. */
    public void work(Node node) {
        work.getChildren().setAll(node);
    }

    /** What it shows: some things from the left, others from the right. */
    public void show(List<? extends Node> left, List<? extends Node> right) {
        bar.getChildren().setAll(left);
        bar.getChildren().addAll(work, Parts.spring());
        bar.getChildren().addAll(right);
    }
}
