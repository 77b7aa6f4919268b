package no.utsagn.ui.code.card;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Palette;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;

/** The colours to choose from, hue by hue; arrows move, Enter takes, Escape leaves. */
public final class PaletteCard {

    private static final double HEIGHT = 132;

    private final Messages say;
    private final Overlay overlay;
    private final GridPane grid = new GridPane(6, 6);

    public PaletteCard(Messages say, Overlay overlay) {
        this.say = say;
        this.overlay = overlay;
    }

    /** Opens it beside something. @param now the colour that is chosen now */
    public void open(Node anchor, String now, Consumer<String> take) {
        grid.getChildren().clear();
        List<List<String>> hues = Palette.hues();
        for (int hue = 0; hue < hues.size(); hue++) {
            for (int step = 0; step < hues.get(hue).size(); step++) {
                grid.add(button(hues.get(hue).get(step), now, hue, step, take), hue, step);
            }
        }
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox card = new VBox(8, Parts.label(say.text("ui.palette-card.title"), "field-name"), grid);
        card.getStyleClass().addAll("card", "picker", "palette");
        card.setId("palette");
        overlay.showPicker(card, anchor, HEIGHT);
        grid.getChildren().stream()
                .filter(node -> node.getStyleClass().contains("chosen"))
                .findFirst()
                .orElse(grid.getChildren().get(0))
                .requestFocus();
    }

    private Button button(String color, String now, int hue, int step, Consumer<String> take) {
        var square = Picker.swatch(Color.web(color));
        square.setWidth(18);
        square.setHeight(18);
        Button button = new Button("", square);
        button.getStyleClass().add("palette-color");
        button.setId("color-" + color.substring(1));
        if (color.equals(now)) {
            button.getStyleClass().add("chosen");
        }
        Parts.named(button, say.text("ui.palette-card.color", hue + 1, step + 1));
        button.setOnAction(event -> {
            overlay.close();
            take.accept(color);
        });
        return button;
    }

    private void key(KeyEvent event) {
        int steps = Palette.hues().get(0).size();
        int move =
                switch (event.getCode()) {
                    case LEFT -> -steps;
                    case RIGHT -> steps;
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        if (move != 0) {
            event.consume();
            int at = grid.getChildren().indexOf(grid.getScene().getFocusOwner()) + move;
            if (at >= 0 && at < grid.getChildren().size()) {
                grid.getChildren().get(at).requestFocus();
            }
        } else if (event.getCode() == KeyCode.ENTER
                && grid.getScene().getFocusOwner() instanceof Button button
                && grid.getChildren().contains(button)) {
            event.consume();
            button.fire();
        }
    }
}
