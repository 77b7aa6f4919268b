package no.utsagn.ui.frame;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Keys that a control keeps for itself while it, or something in it, has the keyboard, whatever command has them elsewhere. */
public final class OwnKeys {

    private static final String KEY = OwnKeys.class.getName();

    private OwnKeys() {}

    /** Keeps keys for a control. */
    public static void keep(Node control, Predicate<KeyEvent> keys) {
        control.getProperties().put(KEY, new Kept(keys));
    }

    /** Whether the control keeps it, or something that it stands in. */
    static boolean isKept(@Nullable Node control, KeyEvent event) {
        for (Node each = control; each != null; each = each.getParent()) {
            if (each.getProperties().get(KEY) instanceof Kept kept
                    && kept.keys().test(event)) {
                return true;
            }
        }
        return false;
    }

    private record Kept(Predicate<KeyEvent> keys) {}
}
