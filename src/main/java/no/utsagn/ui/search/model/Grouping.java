package no.utsagn.ui.search.model;

/** Under which headings hits are listed. */
public enum Grouping {
    TRANSCRIPT("ui.search.group.transcript"),
    PERSON("ui.search.group.person"),
    NONE("ui.search.group.none");

    private final String messageKey;

    Grouping(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The key of its name. */
    public String messageKey() {
        return messageKey;
    }
}
