package no.utsagn.ui.key.dialog;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.parts.Parts;

/** Asks for a new passphrase twice, and says how long it is. */
final class NewPassphrase {

    private final Messages say;
    private final PasswordField first = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Label advice = Parts.wrapped("", "small", "muted");
    private final VBox node;

    NewPassphrase(Messages say) {
        this.say = say;
        first.setId("passphrase");
        again.setId("passphrase-again");
        advice.setId("passphrase-advice");
        VBox fields = new VBox(4, DialogCard.field(say.text("ui.key.new-passphrase"), first, ""), advice);
        node = new VBox(12, fields, DialogCard.field(say.text("ui.replace.passphrase.again"), again, ""));
        first.textProperty().addListener((property, before, now) -> advise());
        again.textProperty().addListener((property, before, now) -> advise());
        advise();
    }

    VBox node() {
        return node;
    }

    PasswordField first() {
        return first;
    }

    /** Whether it can be taken: something, and twice the same. */
    BooleanBinding unfinished() {
        return Bindings.createBooleanBinding(
                () -> first.getText().isBlank() || !first.getText().equals(again.getText()),
                first.textProperty(),
                again.textProperty());
    }

    /** What was typed, which leaves the fields with it. The caller overwrites it. */
    char[] take() {
        char[] typed = first.getText().toCharArray();
        first.clear();
        again.clear();
        return typed;
    }

    private void advise() {
        Strength strength = Strength.of(first.getText());
        boolean differ = !again.getText().isEmpty() && !again.getText().equals(first.getText());
        boolean weak = strength.verdict() == Strength.Verdict.SHORT;
        advice.setText(differ ? say.text("ui.key.advice.differ") : words(strength));
        advice.getStyleClass().setAll("label", "small", differ || weak ? "warning" : "muted");
    }

    private String words(Strength strength) {
        return switch (strength.verdict()) {
            case NONE -> say.text("ui.key.advice.none");
            case SHORT -> say.text("ui.key.advice.short", strength.characters());
            case FAIR -> say.text("ui.key.advice.fair", strength.words(), strength.characters());
            case GOOD -> say.text("ui.key.advice.good", strength.words(), strength.characters());
        };
    }
}
