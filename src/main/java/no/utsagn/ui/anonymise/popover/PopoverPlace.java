package no.utsagn.ui.anonymise.popover;

import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;

/** Where the card stands: under its find and under the sentence that this is in, else above both; never over them. */
final class PopoverPlace {

    /** The least room between the card and the edge of the pane, in pixels. */
    static final double INSIDE = 24;

    private static final double GAP = 10;

    private PopoverPlace() {}

    /**
     * The upper left corner of the card.
     *
     * @param sentence what it leaves free, from its first line to its last; holds the find
     */
    static Point2D of(Dimension2D pane, Dimension2D card, Bounds find, Bounds sentence) {
        double right = Math.max(INSIDE, pane.getWidth() - card.getWidth() - INSIDE);
        double x = Math.max(INSIDE, Math.min(find.getCenterX() - card.getWidth() / 3, right));
        double lowest = pane.getHeight() - card.getHeight() - INSIDE;
        double under = sentence.getMaxY() + GAP;
        double above = sentence.getMinY() - GAP - card.getHeight();
        if (under <= lowest) {
            return new Point2D(x, under);
        }
        if (above >= INSIDE) {
            return new Point2D(x, above);
        }
        double underLine = find.getMaxY() + GAP;
        // A sentence that fills the pane cannot be kept free: its line is.
        return new Point2D(x, underLine <= lowest ? underLine : Math.max(INSIDE, Math.min(lowest, under)));
    }

    /** Whether the card has room under a place or above it. */
    static boolean fits(Dimension2D pane, double height, Bounds sentence) {
        return sentence.getMaxY() + GAP + height + INSIDE <= pane.getHeight()
                || sentence.getMinY() - GAP - height >= INSIDE;
    }
}
