package no.utsagn.names.review;

/** How far the review of one row has come. */
public enum ItemState {
    /** Found, and nothing is decided yet. */
    OPEN,
    /** Accepted, wholly or in some places, and not yet written into the texts. */
    ACCEPTED,
    /** All that was accepted stands in the texts. */
    WRITTEN,
    /** Seen and left as it is. */
    SKIPPED,
    /** A description that is shown and never replaced; nobody has said that it was seen. */
    CUE
}
