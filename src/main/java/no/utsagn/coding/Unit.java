package no.utsagn.coding;

/** How much of the text around some words gets a code with them. */
public enum Unit {
    /** The words found. */
    HIT,
    /** The sentences that hold them. */
    SENTENCE,
    /** The turn that holds them. */
    TURN,
    /** The question and all that is answered until the next; where nobody asks, the turn. */
    EXCHANGE
}
