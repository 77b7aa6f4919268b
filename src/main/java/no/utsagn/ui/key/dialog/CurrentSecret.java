package no.utsagn.ui.key.dialog;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.dialogs.DialogCard;

/** Asks for the passphrase as it is now, though the key is open: that it is open does not tell who sits here. */
final class CurrentSecret {

    private final PasswordField field = new PasswordField();
    private final VBox node;

    CurrentSecret(Messages say) {
        field.setId("current-passphrase");
        node = DialogCard.field(say.text("ui.key.current"), field, say.text("ui.key.current.help"));
    }

    VBox node() {
        return node;
    }

    PasswordField field() {
        return field;
    }

    BooleanBinding missing() {
        return field.textProperty().isEmpty();
    }

    /** What was typed, which leaves the field with it. The caller overwrites it. */
    char[] take() {
        char[] typed = field.getText().toCharArray();
        field.clear();
        return typed;
    }
}
