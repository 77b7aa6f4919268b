package no.utsagn.ui;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import no.utsagn.ui.settings.SettingsModel;

/** The other keys for the size of text: which key holds the plus differs between keyboards, and there is the number pad. */
final class SizeKeys {

    private final SettingsModel settings;

    SizeKeys(SettingsModel settings) {
        this.settings = settings;
    }

    void on(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && !event.isAltDown() && take(event)) {
                event.consume();
            }
        });
    }

    private boolean take(KeyEvent event) {
        switch (event.getCode()) {
            case EQUALS, ADD -> settings.largerWords(1);
            case SUBTRACT -> settings.largerWords(-1);
            case NUMPAD0 -> settings.usualWords();
            default -> {
                return false;
            }
        }
        return true;
    }
}
