package no.utsagn.ui.running;

/** The work that a window hands to the background. */
public enum Work {
    OPENING("ui.running.opening", false),
    SAMPLE("ui.running.sample", true),
    READING("ui.running.reading", true),
    COMPARING("ui.running.comparing", true),
    FINDING("ui.running.finding", true),
    REMOVING("ui.running.removing", false),
    TAKING_IN("ui.running.taking-in", false),
    FINDING_NAMES("ui.running.finding-names", false),
    DRAWING("ui.running.drawing", false),
    REPLACING("ui.running.replacing", false),
    OPENING_KEY("ui.running.opening-key", false),
    LOOKING_AT_KEY("ui.running.looking-at-key", false),
    EXPORTING("ui.running.exporting", false),
    INDEXING("ui.running.indexing", true),
    QUOTES("ui.running.quotes", false),
    WORDS("ui.running.words", true),
    NAMES("ui.running.names", true),
    COMPARING_COPIES("ui.running.comparing-copies", true),
    MERGING("ui.running.merging", false);

    private final String messageKey;
    private final boolean stoppable;

    Work(String messageKey, boolean stoppable) {
        this.messageKey = messageKey;
        this.stoppable = stoppable;
    }

    /** The key of what it is called while it goes on. */
    public String messageKey() {
        return messageKey;
    }

    /** Whether it may be stopped half-way: only work that has changed nothing by then. */
    public boolean stoppable() {
        return stoppable;
    }
}
