package no.utsagn.app.transcripts.intake.batch;

/** Whether a file can be taken in, and what it waits for. */
public enum FileState {
    /** All is known; it goes in. */
    READY("ready", "intake.state-ready"),
    /** Somebody who speaks is not known. It goes in; who speaks can be said later. */
    NEEDS_SPEAKERS("needs-speakers", "intake.state-needs-speakers"),
    /** The same content is in the study or in another of the files. It stays out unless somebody wants it. */
    DUPLICATE("duplicate", "intake.state-duplicate"),
    /** Other content under a title that is taken. Somebody has to say what it is; until then it stays out. */
    SAME_NAME("same-name", "intake.state-same-name"),
    /** Somebody left it out. */
    LEFT_OUT("left-out", "intake.state-left-out"),
    /** It cannot be read. */
    UNREADABLE("unreadable", "intake.state-unreadable");

    private final String code;
    private final String messageKey;

    FileState(String code, String messageKey) {
        this.code = code;
        this.messageKey = messageKey;
    }

    /** The word that commands use for it. */
    public String code() {
        return code;
    }

    /** The key of what it is called, with the number of files as argument: "6 klare". */
    public String messageKey() {
        return messageKey;
    }
}
