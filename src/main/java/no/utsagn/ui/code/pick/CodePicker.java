package no.utsagn.ui.code.pick;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import org.jspecify.annotations.Nullable;

/** The picker of codes: a field and a list that narrows as one types. Tab puts a new code under the chosen one. */
public final class CodePicker {

    private static final double ROW = 34;
    private static final int MOST_ROWS = 11;

    private final Messages say;
    private final Overlay overlay;
    private final PickModel model;
    private final String enter;
    private final TextField field = new TextField();
    private final ListView<PickLine> list = new ListView<>();

    public CodePicker(Messages say, Overlay overlay, PickModel model) {
        this(say, overlay, model, say.text("ui.picker.prompt"), say.text("ui.picker.key.code"));
    }

    /** @param prompt asks what the code is for; @param enter what Enter does with it */
    public CodePicker(Messages say, Overlay overlay, PickModel model, String prompt, String enter) {
        this.say = say;
        this.overlay = overlay;
        this.model = model;
        this.enter = enter;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.getStyleClass().add("picker-field");
        field.setId("picker-field");
        list.setId("picker-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new PickCell(say, this::take));
        field.textProperty().addListener((property, before, now) -> refill(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Opens it under the top bar, with the cursor in the field. */
    public void open() {
        refill("");
        overlay.showPicker(card());
        field.requestFocus();
    }

    /** What it is made of, for showing it elsewhere. */
    public VBox card() {
        VBox card = new VBox(field, list, foot());
        card.getStyleClass().addAll("card", "picker", "code-picker");
        return card;
    }

    /** The field that one types into. */
    public TextField field() {
        return field;
    }

    private Node foot() {
        HBox foot = new HBox(
                6,
                Parts.keycap("↵"),
                Parts.label(enter, "muted", "small"),
                Parts.keycap("Tab"),
                Parts.label(say.text("ui.picker.key.under"), "muted", "small"),
                Parts.keycap("Esc"),
                Parts.label(say.text("ui.picker.key.close"), "muted", "small"));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("picker-foot");
        return foot;
    }

    private void refill(String typed) {
        List<PickLine> lines = model.lines(typed);
        list.getItems().setAll(lines);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        double height = ROW * Math.max(1, Math.min(MOST_ROWS, lines.size())) + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        @Nullable PickLine chosen = list.getSelectionModel().getSelectedItem();
        if (step != 0) {
            event.consume();
            int to = list.getSelectionModel().getSelectedIndex() + step;
            if (to >= 0 && to < list.getItems().size()) {
                list.getSelectionModel().select(to);
                list.scrollTo(Math.max(0, to - MOST_ROWS / 2));
            }
        } else if (event.getCode() == KeyCode.ENTER && chosen != null) {
            event.consume();
            take(chosen);
        } else if (event.getCode() == KeyCode.TAB && chosen != null) {
            event.consume();
            chosen.code().ifPresent(code -> {
                field.setText(model.under(code));
                field.positionCaret(field.getText().length());
            });
        }
    }

    private void take(PickLine line) {
        overlay.close();
        line.action().run();
    }
}
