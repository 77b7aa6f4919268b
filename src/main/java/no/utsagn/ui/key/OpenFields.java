package no.utsagn.ui.key;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.running.Work;

/** Asks for the passphrase of a key whose place is known. What was typed leaves the field before it is tried. */
final class OpenFields {

    private final Dialogs with;
    private final KeyModel model;
    private final Path place;
    private final HBox row = new HBox(8);
    private final Button go;
    private final Label wrong = Parts.wrapped("", "danger", "small");
    private final VBox node = new VBox(6, row, wrong);
    private PasswordField field = new PasswordField();

    OpenFields(Dialogs with, KeyModel model, Path place) {
        this.with = with;
        this.model = model;
        this.place = place;
        go = Parts.button(with.say().text("ui.key.open.go"), this::open);
        go.setId("key-open");
        go.setMinWidth(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        wrong.setId("key-wrong");
        tell("");
        freshField();
    }

    VBox node() {
        return node;
    }

    void focus() {
        field.requestFocus();
    }

    /** A field keeps what it held for its own undo; so each try gets another. */
    private void freshField() {
        field = new PasswordField();
        field.setId("key-passphrase");
        field.setPromptText(with.say().text("ui.key.passphrase.prompt"));
        field.setAccessibleText(with.say().text("ui.key.passphrase.prompt"));
        field.setOnAction(event -> open());
        HBox.setHgrow(field, Priority.ALWAYS);
        go.disableProperty().unbind();
        go.disableProperty().bind(field.textProperty().isEmpty());
        row.getChildren().setAll(field, go);
    }

    private void tell(String problem) {
        wrong.setText(problem);
        wrong.setVisible(!problem.isEmpty());
        wrong.setManaged(!problem.isEmpty());
    }

    private void open() {
        if (field.getText().isEmpty()) {
            return;
        }
        char[] secret = field.getText().toCharArray();
        field.clear();
        tell("");
        node.setDisable(true);
        with.run(
                Work.OPENING_KEY,
                progress -> {
                    model.holder().open(place, secret);
                    return place;
                },
                opened -> node.setDisable(false),
                problem -> {
                    node.setDisable(false);
                    freshField();
                    tell(with.say().text(problem));
                    focus();
                    model.holder().look();
                });
    }
}
