package no.utsagn.names.find;

/** What made a find: the surest come last, and win where two finds have the same words. */
public enum Source {
    /** A capital that begins no sentence. */
    CAPITAL,
    /** A list of names or places. */
    LIST,
    /** The trained model. */
    MODEL,
    /** A description that may fit one person only. */
    CUE,
    /** The shape of it: a number, an address, a date. */
    PATTERN,
    /** Somebody or something known by name: those who speak, and what was decided before. */
    KNOWN
}
