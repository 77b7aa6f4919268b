package no.utsagn.disclosure.check;

/** What the check looks for. */
public enum Rule {
    /** Words that the key file holds, in any form. */
    ORIGINAL("original", Severity.ERROR, "disclosure.rule-original", "disclosure.do-original"),
    /** What may be half of a name from the key, or of another: "Kari-Anne". */
    POSSIBLE_ORIGINAL(
            "possible-original",
            Severity.WARNING,
            "disclosure.rule-possible-original",
            "disclosure.do-possible-original"),
    /** Names that the study still holds, since they were not replaced yet. */
    NOT_REPLACED("not-replaced", Severity.ERROR, "disclosure.rule-not-replaced", "disclosure.do-not-replaced"),
    /** Numbers of eleven digits, telephone numbers, e-mail addresses. */
    PATTERN("pattern", Severity.ERROR, "disclosure.rule-pattern", "disclosure.do-pattern"),
    /** The key was not open, so that its words could not be looked for. */
    NOT_COMPARED("not-compared", Severity.WARNING, "disclosure.rule-not-compared", "disclosure.do-not-compared"),
    /** A printed description that fits fewer people than the study wants. */
    FEW_FIT("few-fit", Severity.WARNING, "disclosure.rule-few-fit", "disclosure.do-few-fit"),
    /** A label spelt in another way than it is printed: "kandidat nr. 5". */
    LABEL_SPELLING(
            "label-spelling", Severity.WARNING, "disclosure.rule-label-spelling", "disclosure.do-label-spelling"),
    /** A passage that was printed before. */
    PRINTED_BEFORE(
            "printed-before", Severity.WARNING, "disclosure.rule-printed-before", "disclosure.do-printed-before"),
    /** A word that tells a gender, where the style calls people "hen". */
    GENDERED_WORD("gendered-word", Severity.WARNING, "disclosure.rule-gendered-word", "disclosure.do-gendered-word"),
    /** A rewritten exchange without a line for each turn, printed as said. */
    REWRITING("rewriting", Severity.WARNING, "disclosure.rule-rewriting", "disclosure.do-rewriting");

    private final String id;
    private final Severity severity;
    private final String messageKey;
    private final String remedyKey;

    Rule(String id, Severity severity, String messageKey, String remedyKey) {
        this.id = id;
        this.severity = severity;
        this.messageKey = messageKey;
        this.remedyKey = remedyKey;
    }

    /** The word that reports and logs use for it. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** The key of what it says: "Navn fra nøkkelen". */
    public String messageKey() {
        return messageKey;
    }

    /** The key of what to do about a finding. */
    public String remedyKey() {
        return remedyKey;
    }
}
