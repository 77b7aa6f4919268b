package no.utsagn.ui.frame;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Keys that a control keeps for itself while it has the keyboard, whatever command has them elsewhere. */
public final class OwnKeys {

    private static final String KEY = OwnKeys.class.getName();

    private OwnKeys() {}

    /** Keeps keys for a control. */
    public static void keep(Node control, Predicate<KeyEvent> keys) {
        control.getProperties().put(KEY, new Kept(keys));
    }

    static boolean isKept(Node control, KeyEvent event) {
        return control != null
                && control.getProperties().get(KEY) instanceof Kept kept
                && kept.keys().test(event);
    }

    private record Kept(Predicate<KeyEvent> keys) {}
}
