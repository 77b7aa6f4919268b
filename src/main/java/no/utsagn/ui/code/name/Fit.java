package no.utsagn.ui.code.name;

/** How well a code fits what is typed, best first. */
public enum Fit {
    /** It is called so. */
    EXACT,
    /** Its name begins so. */
    PREFIX,
    /** Words of its name begin so. */
    WORDS,
    /** Words of its path begin so, one of them in its name. */
    PATH,
    /** It has these letters somewhere in its name, or in its path and its name. */
    ANYWHERE
}
