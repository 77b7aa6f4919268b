package no.utsagn.disclosure.quote;

/** What a stretch of an excerpt is. */
public enum RunKind {
    WORDS(false),
    PAUSE(false),
    LAUGHTER(false),
    SELF_INTERRUPTION(false),
    /** Words that could not be made out. */
    UNCLEAR(false),
    NAME_LEFT_OUT(false),
    /** Anything else that was heard. */
    REMARK(false),
    /** What stands for a name. */
    REPLACEMENT(false),
    /** A word that stands in the place of one that tells a gender: "hen". */
    NEUTRAL(false),
    /** Words left out by the author. */
    ELISION(true),
    /** Words put in by the author. */
    INSERTION(true),
    /** An explanation by the author. */
    GLOSS(true);

    private final boolean authors;

    RunKind(boolean authors) {
        this.authors = authors;
    }

    /** Whether the author of the report put it in. */
    public boolean authors() {
        return authors;
    }
}
