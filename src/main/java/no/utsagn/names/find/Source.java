package no.utsagn.names.find;

/** What made a find: the surest come last, and win where two finds have the same words. */
public enum Source {
    /** The trained model. */
    MODEL,
    /** A capital that does not begin a sentence. */
    CAPITAL,
    /** A list of names or places. */
    LIST,
    /** A description that may fit one person only. */
    CUE,
    /** The shape of it: a number, an address, a date. */
    PATTERN,
    /** Somebody or something known by name: those who speak, and what was decided before. */
    KNOWN
}
