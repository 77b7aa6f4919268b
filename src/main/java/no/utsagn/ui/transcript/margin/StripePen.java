package no.utsagn.ui.transcript.margin;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import no.utsagn.base.Id;
import no.utsagn.coding.Coding;
import no.utsagn.ui.theme.Theme;
import no.utsagn.ui.transcript.ink.Fills;

/** Draws stripes: wider the one at the caret, with the coder's letter and the sign of a memo at its head. */
final class StripePen {

    static final double STRIPE = 5;
    static final double STEP = 10;
    static final double BESIDE_TEXT = 14;

    private static final double BADGE = 13;
    private static final double NOTE = 8;

    private final Canvas canvas;

    StripePen(Canvas canvas) {
        this.canvas = canvas;
    }

    /** The left side of a lane. */
    double x(int lane) {
        return canvas.getWidth() - BESIDE_TEXT - STRIPE - lane * STEP;
    }

    void draw(List<StripePlace> places, Lanes lanes, Optional<Id<Coding>> chosen, Theme theme) {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        for (StripePlace place : places) {
            double x = x(lanes.of(place.stripe().coding()));
            Color color = Fills.stripe(place.stripe().color(), theme);
            stripe(
                    pen,
                    place,
                    x,
                    color,
                    chosen.filter(place.stripe().coding()::equals).isPresent());
            double below = place.startSeen() ? letter(pen, place, x, color) : 0;
            if (place.startSeen() && place.stripe().hasMemo()) {
                note(pen, x + STRIPE / 2, place.top() + below, color, theme);
            }
        }
    }

    /** An end that is not seen here is cut off straight. */
    private static void stripe(GraphicsContext pen, StripePlace place, double x, Color color, boolean chosen) {
        double top = place.top() + 1;
        double height = Math.max(4, place.bottom() - place.top() - 2);
        pen.setFill(color);
        pen.fillRoundRect(chosen ? x - 1 : x, top, chosen ? STRIPE + 2 : STRIPE, height, 4, 4);
        if (chosen) {
            pen.setFill(color.deriveColor(0, 1, 1, 0.3));
            pen.fillRoundRect(x - 3, top - 2, STRIPE + 6, height + 4, 8, 8);
        }
    }

    private static double letter(GraphicsContext pen, StripePlace place, double x, Color color) {
        String letter = place.stripe().letter();
        if (letter.isEmpty()) {
            return 0;
        }
        double wide = STEP - 1 + (letter.length() - 1) * 5;
        pen.setFill(color);
        pen.fillRoundRect(x + STRIPE / 2 - wide / 2, place.top(), wide, BADGE, 5, 5);
        pen.setFill(Fills.inkOn(color));
        pen.setFont(Font.font("Utsagn Sans", FontWeight.BOLD, 9));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        pen.fillText(letter, x + STRIPE / 2, place.top() + BADGE / 2);
        return BADGE;
    }

    /** A sheet with lines on it. */
    private static void note(GraphicsContext pen, double x, double top, Color color, Theme theme) {
        Color paper = theme == Theme.LIGHT ? Color.WHITE : Color.web("#0d1117");
        double left = x - NOTE / 2;
        pen.setFill(paper);
        pen.fillRoundRect(left - 1, top + 1, NOTE + 2, NOTE + 3, 3, 3);
        pen.setStroke(color);
        pen.setLineWidth(1.2);
        pen.strokeRoundRect(left, top + 2, NOTE, NOTE + 1, 2, 2);
        pen.strokeLine(left + 2, top + 5, left + NOTE - 2, top + 5);
        pen.strokeLine(left + 2, top + 8, left + NOTE - 3, top + 8);
    }
}
