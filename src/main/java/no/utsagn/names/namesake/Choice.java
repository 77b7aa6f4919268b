package no.utsagn.names.namesake;

/** What becomes of two of one name. */
public enum Choice {
    /** They are one, and our words stand for it. */
    OURS,
    /** They are one, and their words stand for it. */
    THEIRS,
    /** They are two, and this is not asked again. */
    APART
}
