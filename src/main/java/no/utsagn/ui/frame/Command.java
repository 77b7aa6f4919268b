package no.utsagn.ui.frame;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;

/**
 * Something that a user can do, wherever it is offered: in a menu, by its keys, in the palette.
 *
 * @param name what it is called, which may change ("Angre: Kodet")
 * @param keys how it is done without the mouse
 * @param whileTyping whether its keys work in a text field as well
 * @param repeated whether its keys do it again and again while they are held down
 * @param enabled whether it can be done now
 */
public record Command(
        ObservableStringValue name,
        Optional<KeyCombination> keys,
        boolean whileTyping,
        boolean repeated,
        BooleanExpression enabled,
        Runnable action) {

    /** A command that can always be done. */
    public static Command of(String name, Runnable action) {
        return new Command(
                new ReadOnlyStringWrapper(name),
                Optional.empty(),
                true,
                true,
                BooleanExpression.booleanExpression(Bindings.createBooleanBinding(() -> true)),
                action);
    }

    /** The same under a name that may change. */
    public Command named(ObservableStringValue other) {
        return new Command(other, keys, whileTyping, repeated, enabled, action);
    }

    /** The same with keys, written as JavaFX does: "Shortcut+K". */
    public Command on(String combination) {
        return new Command(
                name, Optional.of(KeyCombination.valueOf(combination)), whileTyping, repeated, enabled, action);
    }

    /** The same, leaving its keys to a text field that has the focus. */
    public Command notWhileTyping() {
        return new Command(name, keys, false, repeated, enabled, action);
    }

    /** The same, done once for each time that its keys go down: what turns something on and off. */
    public Command once() {
        return new Command(name, keys, whileTyping, false, enabled, action);
    }

    /** The same, only to be done when this holds. */
    public Command when(BooleanExpression condition) {
        return new Command(name, keys, whileTyping, repeated, condition, action);
    }

    /** Its keys as they are drawn on a button: "Ctrl+K"; empty if it has none. */
    public String keysShown() {
        return keys.map(KeyCombination::getDisplayText).orElse("");
    }
}
