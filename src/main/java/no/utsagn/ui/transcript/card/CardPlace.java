package no.utsagn.ui.transcript.card;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;

/**
 * Where a card stands: in the free margin beside its lines if it has room there, else under them, else above; never over
 * them.
 */
public final class CardPlace {

    /** The least room between the card and the edge of the pane, and between card and lines, in pixels. */
    private static final double BESIDE = 16;

    private static final double GAP = 6;

    private CardPlace() {}

    /**
     * The upper left corner of the card.
     *
     * @param pane how large the pane is
     * @param card how large the card is
     * @param margin where the free margin on the right begins
     * @param lines what it is to leave free: the whole passage, or less where that leaves no room; never empty
     */
    public static Point2D of(Dimension2D pane, Dimension2D card, double margin, List<Bounds> lines) {
        double lowest = pane.getHeight() - card.getHeight() - BESIDE;
        if (pane.getWidth() - margin >= card.getWidth() + 2 * BESIDE) {
            return new Point2D(margin + BESIDE, between(lines.get(0).getMinY(), BESIDE, lowest));
        }
        double right = pane.getWidth() - card.getWidth() - BESIDE;
        for (Bounds free : lines) {
            double x = between(free.getMinX(), BESIDE, right);
            if (free.getMaxY() + GAP <= lowest) {
                return new Point2D(x, Math.max(free.getMaxY() + GAP, BESIDE));
            }
            if (free.getMinY() - GAP - card.getHeight() >= BESIDE) {
                return new Point2D(x, free.getMinY() - GAP - card.getHeight());
            }
        }
        return new Point2D(right, lowest);
    }

    private static double between(double value, double least, double most) {
        return Math.max(least, Math.min(value, most));
    }
}
