package no.utsagn.language.forms;

/** Why a form is taken along with a word. */
public enum Why {
    /** It is the word. */
    ITSELF,
    /** It differs by a regular ending. */
    ENDING,
    /** It is a form of an irregular word: gikk, fedre. */
    IRREGULAR,
    /** It is the same word in the other written norm, or in dialect: ikkje, korleis. */
    VARIANT,
    /** It is the same word spelt otherwise: paa, Øst/Öst. */
    SPELLING,
    /** It is a compound that the word is a part of, known by its other parts. */
    COMPOUND,
    /** The word stands within it, and what is left is not known as words. */
    PART,
    /** It is the same but for the marks on its letters: for, where før is asked for. */
    FOLDED
}
