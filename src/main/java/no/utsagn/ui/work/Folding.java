package no.utsagn.ui.work;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/**
 * A pane on the left, one in the middle and one on the right. Those at the sides keep their width when the window
 * changes, and can be folded away.
 */
final class Folding {

    private static final double LEAST = 220;

    private final SplitPane split = new SplitPane();
    private final Region left;
    private final Node middle;
    private final Region right;
    private final ObjectProperty<Panes> panes;
    private boolean placing;

    Folding(Region left, Node middle, Region right, ObjectProperty<Panes> panes) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        this.panes = panes;
        split.getStyleClass().add("work");
        for (Region side : List.of(left, right)) {
            side.setMinWidth(LEAST);
            SplitPane.setResizableWithParent(side, false);
        }
        panes.addListener((property, before, now) -> {
            if (before.leftFolded() != now.leftFolded() || before.rightFolded() != now.rightFolded()) {
                fill();
            }
        });
        split.widthProperty().addListener((property, before, now) -> {
            if (before.doubleValue() <= 0) {
                place();
            }
        });
        left.widthProperty().addListener((property, before, now) -> remember());
        right.widthProperty().addListener((property, before, now) -> remember());
        fill();
    }

    SplitPane node() {
        return split;
    }

    private void fill() {
        Panes now = panes.get();
        List<Node> shown = new ArrayList<>(List.of(middle));
        if (!now.leftFolded()) {
            shown.add(0, left);
        }
        if (!now.rightFolded()) {
            shown.add(right);
        }
        placing = true;
        split.getItems().setAll(shown);
        place();
    }

    /** Dividers stand by shares of the width, and are set once the panes are laid out. */
    private void place() {
        placing = true;
        divide();
        Platform.runLater(() -> {
            divide();
            placing = false;
        });
    }

    private void divide() {
        Panes now = panes.get();
        double all = split.getWidth();
        if (all <= 0) {
            return;
        }
        if (!now.leftFolded()) {
            split.setDividerPosition(0, now.left() / all);
        }
        if (!now.rightFolded()) {
            split.setDividerPosition(split.getDividers().size() - 1, 1 - now.right() / all);
        }
    }

    private void remember() {
        Panes now = panes.get();
        if (!placing && split.getWidth() > 0) {
            panes.set(now.wide(
                    now.leftFolded() ? now.left() : left.getWidth(),
                    now.rightFolded() ? now.right() : right.getWidth()));
        }
    }
}
