package no.utsagn.search;

/** How much of the text around a hit gets a code. */
public enum Unit {
    /** The words found. */
    HIT,
    /** The sentences that hold them. */
    SENTENCE,
    /** The turn that holds them. */
    TURN
}
