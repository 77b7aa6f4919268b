package no.utsagn.app.transcripts.intake.batch;

/** Where it comes from who a voice is. */
public enum Origin {
    /** Nothing is known. */
    NOWHERE("intake.origin-nowhere"),
    /** The label is a word for a role: "Intervjuer", "JS1". */
    LABEL("intake.origin-label"),
    /** The voice asks most of the questions. */
    WHO_ASKS("intake.origin-who-asks"),
    /** The name of the file tells. */
    FILE_NAME("intake.origin-file-name"),
    /** A column of the file tells. */
    COLUMN("intake.origin-column"),
    /** An earlier transcript, or another of these files, has a voice of that label. */
    EARLIER_FILE("intake.origin-earlier-file"),
    /** A table of informants tells. */
    INFORMANTS("intake.origin-informants"),
    /** Said beforehand, in a table of voices or an option. */
    TOLD("intake.origin-told"),
    /** Somebody has said so here. */
    PERSON("intake.origin-person");

    private final String messageKey;

    Origin(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The key of how it is told: "fra en tidligere fil". */
    public String messageKey() {
        return messageKey;
    }

    /** Whether somebody has decided it, here or beforehand; otherwise it is a proposal. */
    public boolean isDecided() {
        return this == TOLD || this == PERSON;
    }
}
