package no.utsagn.ui.work.head;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** How far something is coded, as a slim bar. What it says in words stands beside it. */
public final class CoverageBar extends StackPane {

    private final Region part = new Region();

    /** @param width in pixels */
    public CoverageBar(double width) {
        getStyleClass().add("coverage-bar");
        part.getStyleClass().add("coverage-part");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(width);
        setMaxWidth(width);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().add(part);
    }

    /** Shows a share. @param share 0 to 1; what is more than nothing is seen */
    public void show(double share) {
        double width = share <= 0 ? 0 : Math.max(2, Math.min(1, share) * getMinWidth());
        part.setMinWidth(width);
        part.setMaxWidth(width);
    }
}
