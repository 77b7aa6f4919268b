package no.utsagn.ui.anonymise.list;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A bar of three parts: accepted, left as it is, to be decided about. */
final class ShareBar {

    private final Region accepted = part("share-accepted");
    private final Region skipped = part("share-skipped");
    private final HBox bar = new HBox(accepted, skipped);
    private double acceptedShare;
    private double skippedShare;

    ShareBar() {
        bar.getStyleClass().add("share-bar-of-finds");
        bar.widthProperty().addListener((property, before, now) -> place());
    }

    Region node() {
        return bar;
    }

    void show(int of, int nowAccepted, int nowSkipped) {
        acceptedShare = of == 0 ? 0 : (double) nowAccepted / of;
        skippedShare = of == 0 ? 0 : (double) nowSkipped / of;
        place();
    }

    private void place() {
        wide(accepted, Math.rint(bar.getWidth() * acceptedShare));
        wide(skipped, Math.rint(bar.getWidth() * skippedShare));
    }

    private static void wide(Region part, double width) {
        part.setMinWidth(width);
        part.setPrefWidth(width);
        part.setMaxWidth(width);
    }

    private static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
