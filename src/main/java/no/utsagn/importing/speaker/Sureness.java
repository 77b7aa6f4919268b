package no.utsagn.importing.speaker;

/** How far what was found of speakers can be relied on. */
public enum Sureness {
    /** The format names them, or all that is seen fits. */
    SURE,
    /** Most of it fits. */
    LIKELY,
    /** A person has to look. */
    UNSURE
}
