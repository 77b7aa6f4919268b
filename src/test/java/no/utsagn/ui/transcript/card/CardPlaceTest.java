package no.utsagn.ui.transcript.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class CardPlaceTest {

    private static final Dimension2D PANE = new Dimension2D(700, 600);
    private static final Dimension2D CARD = new Dimension2D(400, 100);

    private static Bounds lines(double top, double height) {
        return new BoundingBox(230, top, 300, height);
    }

    @Test
    void standsInTheFreeMarginWhereItHasRoom() {
        assertThat(CardPlace.of(new Dimension2D(1400, 600), CARD, 900, List.of(lines(200, 40))))
                .isEqualTo(new Point2D(916, 200));
    }

    @Test
    void standsUnderItsLines() {
        assertThat(CardPlace.of(PANE, CARD, 680, List.of(lines(200, 40)))).isEqualTo(new Point2D(230, 246));
    }

    @Test
    void standsAboveThemAtTheFoot() {
        assertThat(CardPlace.of(PANE, CARD, 680, List.of(lines(500, 60)))).isEqualTo(new Point2D(230, 394));
    }

    @Test
    void leavesTheLineFreeWhereThePassageFillsThePane() {
        assertThat(CardPlace.of(PANE, CARD, 680, List.of(lines(-50, 700), lines(300, 20))))
                .isEqualTo(new Point2D(230, 326));
    }
}
