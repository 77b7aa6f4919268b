package no.utsagn.disclosure;

/** What a checked text is in the report. */
public enum TextKind {
    /** The title of the document. */
    TITLE,
    HEADING,
    /** The author's own text. */
    PROSE,
    /** What stands for a speaker: "Kandidat 5". */
    LABEL,
    ROLE,
    /** Where in the material an excerpt is from. */
    SOURCE,
    CODE_NAME,
    /** A line of counts. */
    COUNTS,
    /** A cell or the caption of a table. */
    TABLE
}
