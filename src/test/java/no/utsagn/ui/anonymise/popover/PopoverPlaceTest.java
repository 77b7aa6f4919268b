package no.utsagn.ui.anonymise.popover;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

/** The card never stands over the sentence that it is about. */
class PopoverPlaceTest {

    private static final Dimension2D PANE = new Dimension2D(700, 600);
    private static final Dimension2D CARD = new Dimension2D(432, 300);

    private static Bounds line(double y, double lines) {
        return new BoundingBox(150, y, 400, lines * 24);
    }

    @Test
    void standsUnderTheSentence() {
        Point2D at = PopoverPlace.of(PANE, CARD, new BoundingBox(200, 100, 50, 20), line(100, 2));
        assertThat(at.getY()).isGreaterThanOrEqualTo(148);
        assertThat(PopoverPlace.fits(PANE, 300, line(100, 2))).isTrue();
    }

    @Test
    void standsAboveWhereThereIsNoRoomBelow() {
        Point2D at = PopoverPlace.of(PANE, CARD, new BoundingBox(200, 500, 50, 20), line(500, 2));
        assertThat(at.getY() + CARD.getHeight()).isLessThanOrEqualTo(500);
    }

    @Test
    void staysInsideThePaneAtBothSides() {
        double left = PopoverPlace.of(PANE, CARD, new BoundingBox(0, 100, 20, 20), line(100, 1))
                .getX();
        double right = PopoverPlace.of(PANE, CARD, new BoundingBox(680, 100, 20, 20), line(100, 1))
                .getX();
        assertThat(left).isEqualTo(24);
        assertThat(right + CARD.getWidth()).isEqualTo(PANE.getWidth() - 24);
    }

    @Test
    void saysThatThereIsNoRoomBesideALongSentence() {
        assertThat(PopoverPlace.fits(PANE, 300, line(200, 8))).isFalse();
    }
}
