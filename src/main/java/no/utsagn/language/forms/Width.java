package no.utsagn.language.forms;

/** How much a search takes along with a word. */
public enum Width {
    /** The form as it is written, and no other. */
    EXACT,
    /** Its endings, in bokmål and nynorsk. Joins little that does not belong together. */
    DEFAULT,
    /** Irregular forms, nynorsk and dialect, other spellings and compounds too. */
    WIDE
}
