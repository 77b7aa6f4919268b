package no.utsagn.ui.team.model;

/** The parts of the list, from the top. */
public enum Section {
    /** Changed by both, differently. */
    DECIDE,
    /** Likely the same. */
    LIKELY,
    /** Comes in unasked. */
    UNASKED,
    /** Both did the same. */
    SAME
}
