package no.utsagn.ui.key.dialog;

import no.utsagn.app.key.KeyState;

/** The words for how a key is. */
public final class KeyWords {

    private KeyWords() {}

    /** The message that says why a key is not to be had. */
    public static String why(KeyState state) {
        if (state.kind() == KeyState.Kind.FOREIGN) {
            return "ui.key.why.foreign";
        }
        return state.why()
                .map(why -> switch (why) {
                    case FILE_GONE -> "ui.key.why.file-gone";
                    case DISK_GONE -> "ui.key.why.disk-gone";
                    case UNREADABLE -> "ui.key.why.unreadable";
                    case DAMAGED -> "ui.key.why.damaged";
                    case LATER_VERSION -> "ui.key.why.later";
                    case CHANGED -> "ui.key.why.changed";
                })
                .orElse("ui.key.why.unknown");
    }

    /** The message that says how far from the study a key lies. */
    public static String apart(KeyState.Apart apart) {
        return switch (apart) {
            case BESIDE -> "ui.key.apart.beside";
            case OTHER_FOLDER -> "ui.key.apart.folder";
            case OTHER_DISK -> "ui.key.apart.disk";
        };
    }
}
