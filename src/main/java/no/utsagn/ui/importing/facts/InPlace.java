package no.utsagn.ui.importing.facts;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;

/** A value that can be typed over where it stands: Enter takes what is typed, Escape leaves it. */
final class InPlace extends StackPane {

    static final String STYLE = "in-place";

    private final String value;
    private final Consumer<String> take;
    private final Button shown;
    private final TextField field = new TextField();

    /**
     * @param name what the value is, for a screen reader
     * @param help what can be typed
     * @param take hears what was typed, if it is something else than before; nothing means that there is no value
     */
    InPlace(String id, String name, String value, String help, Consumer<String> take) {
        this.value = value;
        this.take = take;
        shown = Panel.link(value.isEmpty() ? "–" : value, this::edit);
        shown.setId(id);
        shown.getStyleClass().addAll("plain", STYLE);
        shown.setMinWidth(0);
        shown.setAccessibleText(name + ": " + value);
        shown.setAccessibleHelp(help);
        Parts.tip(shown, help);
        field.setId(id + "-field");
        field.setAccessibleText(name);
        field.getStyleClass().add("in-place-field");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now && isEdited()) {
                finish();
            }
        });
        getChildren().setAll(shown);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    private boolean isEdited() {
        return getChildren().contains(field);
    }

    private void edit() {
        field.setText(value);
        getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            finish();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            back();
        }
    }

    private void back() {
        getChildren().setAll(shown);
        shown.requestFocus();
    }

    private void finish() {
        String typed = field.getText().strip();
        back();
        if (!typed.equals(value)) {
            take.accept(typed);
        }
    }
}
