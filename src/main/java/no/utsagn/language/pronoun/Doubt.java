package no.utsagn.language.pronoun;

/** Why a word may be no pronoun for a person at all, or none that another can stand for. */
public enum Doubt {
    /** "Hans sa …": may be the name. */
    NAME_HANS,
    /** "han Per", "ho mor": belongs to the name, which has a replacement of its own. */
    BEFORE_NAME,
    /** A capital in the middle of a sentence: may be a name. */
    CAPITAL,
    /** "bilen, han er gammel": may stand for a thing, as in nynorsk and dialect. */
    THING,
    /** Hung on another word ("da'n"). */
    CLITIC,
    /** Has another meaning here ("komme i hu", "skifte ham"). */
    OTHER_WORD
}
