package no.utsagn.ui.transcript.ink;

import javafx.geometry.Insets;
import javafx.scene.text.TextFlow;
import no.utsagn.ui.transcript.page.Pieces;

/** How a paragraph of the view stands: with room above it where a turn begins. @param above in pixels */
public record Para(double above, double below) {

    public static final double TURN = 12;
    public static final double FIRST = 20;
    public static final double LAST = 160;

    public static final Para PLAIN = new Para(0, 0);

    public static Para of(Pieces.Piece piece, boolean first, boolean last) {
        return new Para(first ? FIRST : piece.first() ? TURN : 0, last ? LAST : 0);
    }

    public static void apply(TextFlow flow, Para para) {
        flow.setPadding(new Insets(para.above, 0, para.below, 0));
        // By style, since the area's own style sheet would win over the property.
        flow.setStyle("-fx-line-spacing: " + WordArea.LINE_SPACING);
    }
}
