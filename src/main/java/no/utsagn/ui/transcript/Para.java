package no.utsagn.ui.transcript;

import javafx.geometry.Insets;
import javafx.scene.text.TextFlow;

/** How a paragraph of the view stands: with room above it where a turn begins. @param above in pixels */
record Para(double above, double below) {

    static final double TURN = 12;
    static final double FIRST = 20;
    static final double LAST = 160;

    static final Para PLAIN = new Para(0, 0);

    static Para of(Pieces.Piece piece, boolean first, boolean last) {
        return new Para(first ? FIRST : piece.first() ? TURN : 0, last ? LAST : 0);
    }

    static void apply(TextFlow flow, Para para) {
        flow.setPadding(new Insets(para.above, 0, para.below, 0));
        // By style, since the area's own style sheet would win over the property.
        flow.setStyle("-fx-line-spacing: " + WordArea.LINE_SPACING);
    }
}
