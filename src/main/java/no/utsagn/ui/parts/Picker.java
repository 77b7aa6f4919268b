package no.utsagn.ui.parts;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A field and a list that narrows as one types: arrows choose, Enter takes, Escape leaves. */
public final class Picker {

    private static final double ROW = 36;
    private static final int MOST_ROWS = 10;
    /** Field, gap and padding, in pixels. */
    private static final double AROUND_LIST = 58;

    private final Overlay overlay;
    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final Function<String, List<Choice>> choices;

    /** @param choices what there is to pick for what is typed, best first */
    public Picker(Overlay overlay, String prompt, Function<String, List<Choice>> choices) {
        this.overlay = overlay;
        this.choices = choices;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.getStyleClass().add("picker-field");
        field.setId("picker-field");
        list.setId("picker-list");
    }

    /** Opens it under the top bar, with the cursor in the field. */
    public void open() {
        overlay.showPicker(card());
        field.requestFocus();
    }

    /** Opens it beside the control that shows what is chosen. */
    public void open(Node anchor) {
        VBox card = card();
        card.getStyleClass().add("beside");
        overlay.showPicker(card, anchor, list.getPrefHeight() + AROUND_LIST);
        field.requestFocus();
    }

    /** Opens it beside a control, with the beginning of what is typed. */
    public void open(Node anchor, String typed) {
        open(anchor);
        field.setText(typed);
        field.end();
    }

    private VBox card() {
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Row());
        field.textProperty().addListener((property, before, now) -> refill(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        refill("");
        VBox card = new VBox(field, list);
        card.getStyleClass().addAll("card", "picker");
        return card;
    }

    private void refill(String typed) {
        list.getItems().setAll(choices.apply(typed.strip()));
        list.getSelectionModel().selectFirst();
        double height = ROW * Math.max(1, Math.min(MOST_ROWS, list.getItems().size())) + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            int to = list.getSelectionModel().getSelectedIndex() + step;
            if (to >= 0 && to < list.getItems().size()) {
                list.getSelectionModel().select(to);
                list.scrollTo(Math.max(0, to - MOST_ROWS / 2));
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take(list.getSelectionModel().getSelectedItem());
        }
    }

    private void take(@Nullable Choice choice) {
        if (choice != null) {
            overlay.close();
            choice.action().run();
        }
    }

    private final class Row extends ListCell<Choice> {
        Row() {
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (!isEmpty()) {
                    take(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            setGraphic(empty || choice == null ? null : line(choice));
        }
    }

    private static HBox line(Choice choice) {
        Label name = Parts.label(choice.label());
        Label note = Parts.label(choice.note(), "muted", "small");
        name.setMinWidth(Region.USE_PREF_SIZE);
        note.setMinWidth(0);
        HBox line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        if (!choice.color().isEmpty()) {
            line.getChildren().add(swatch(Color.web(choice.color())));
        }
        line.getChildren().addAll(name, Parts.spring(), note);
        return line;
    }

    /** The square that stands for a code. */
    public static Rectangle swatch(Color color) {
        Rectangle square = new Rectangle(11, 11, color);
        square.setArcWidth(4);
        square.setArcHeight(4);
        return square;
    }
}
