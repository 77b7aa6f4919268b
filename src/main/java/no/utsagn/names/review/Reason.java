package no.utsagn.names.review;

/** Why something is in the list. */
public enum Reason {
    /** The name of somebody who takes part or speaks. */
    SPEAKS,
    /** Accepted and written before; it stands in the texts again. */
    KNOWN_BEFORE,
    /** Somebody read the texts and said so. */
    SAID_BY_HAND,
    /** The trained model. */
    MODEL,
    /** A list of names or places. */
    LIST,
    /** A capital where no sentence begins. */
    CAPITAL,
    /** The shape of it. */
    PATTERN,
    /** A description that may fit one person. */
    CUE
}
