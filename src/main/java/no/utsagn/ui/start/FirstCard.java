package no.utsagn.ui.start;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;

/** What stands in the middle before there is any study: a picture of the workbench, and where to begin. */
final class FirstCard {

    private static final double[][] TURNS = {{0.9, 0.55}, {0.95, 0.8, 0.35}, {0.7}, {0.92, 0.6}};
    private static final String[] CODES = {"#2f74d0", "#c85a1e", "#2f9e5b", "#8a56c9", "#2f74d0", "#c85a1e"};

    private FirstCard() {}

    static VBox of(Messages say, Runnable begin) {
        Button go = Parts.button(say.text("ui.start.begin"), begin, "accent");
        go.setId("start-begin");
        VBox words = new VBox(
                8,
                Parts.label(say.text("ui.start.first.title"), "start-heading"),
                Parts.wrapped(say.text("ui.start.first.text"), "muted"),
                go);
        words.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(24, picture(), words);
        card.getStyleClass().addAll("card", "first");
        return card;
    }

    /** The workbench in bars: codes on the left, turns with their stripes in the middle, quotes on the right. */
    private static Node picture() {
        VBox codes = new VBox(9);
        for (int i = 0; i < CODES.length; i++) {
            Region swatch = block(10, 10, "-fx-background-color: " + CODES[i]);
            HBox row = new HBox(7, swatch, block(i % 3 == 0 ? 62 : 48, 7, ""));
            row.setAlignment(Pos.CENTER_LEFT);
            row.setTranslateX(i % 3 == 0 ? 0 : 10);
            codes.getChildren().add(row);
        }
        VBox turns = new VBox(14);
        for (int i = 0; i < TURNS.length; i++) {
            turns.getChildren().add(turn(TURNS[i], CODES[i], i));
        }
        VBox quotes = new VBox(12, quote(), quote(), quote());
        codes.getStyleClass().add("picture-pane");
        turns.getStyleClass().add("picture-pane");
        quotes.getStyleClass().add("picture-pane");
        HBox.setHgrow(turns, Priority.ALWAYS);
        HBox picture = new HBox(codes, turns, quotes);
        picture.getStyleClass().add("picture");
        picture.setMouseTransparent(true);
        return picture;
    }

    private static Node turn(double[] lines, String code, int place) {
        Region stripe = block(4, 0, "-fx-background-color: " + code);
        stripe.setMaxHeight(Double.MAX_VALUE);
        VBox words = new VBox(6);
        for (double share : lines) {
            words.getChildren().add(block(share * 250, 7, ""));
        }
        HBox row = new HBox(10, stripe, block(38, 7, ""), words);
        row.setTranslateX(place % 2 == 0 ? 0 : 8);
        return row;
    }

    private static Node quote() {
        return new VBox(5, block(90, 7, ""), block(64, 7, ""));
    }

    private static Region block(double width, double height, String style) {
        Region block = new Region();
        block.getStyleClass().add("picture-line");
        block.setMinSize(width, height);
        block.setPrefSize(width, height);
        block.setMaxSize(width, height);
        block.setStyle(style);
        return block;
    }
}
