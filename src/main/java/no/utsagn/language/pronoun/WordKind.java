package no.utsagn.language.pronoun;

/** What kind of word tells a gender. */
public enum WordKind {
    /** "han", "henne": "hen" can stand there. */
    PRONOUN,
    /** "hans", "hennar": "hens" can stand there. */
    POSSESSIVE,
    /** "'n", "'a", hung on another word: nothing short can stand there. */
    CLITIC,
    /** "kvinnen", "guten". */
    NOUN,
    /** "mora", "onkel". */
    KIN,
    /** "kvinnelig". */
    ADJECTIVE;

    /** Whether one word can be put in the place of another without changing the sentence. */
    public boolean hasNeutral() {
        return this == PRONOUN || this == POSSESSIVE;
    }
}
