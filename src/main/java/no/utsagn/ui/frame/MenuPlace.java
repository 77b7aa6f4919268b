package no.utsagn.ui.frame;

/** The menus of the window, from the left. */
public enum MenuPlace {
    FILE("ui.menu.file"),
    EDIT("ui.menu.edit"),
    CODES("ui.menu.codes"),
    VIEW("ui.menu.view"),
    HELP("ui.menu.help");

    private final String messageKey;

    MenuPlace(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The key of its name. */
    public String messageKey() {
        return messageKey;
    }
}
