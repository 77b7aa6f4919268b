package no.utsagn.language.pronoun;

/** What a word says that somebody is. */
public enum Gender {
    MALE,
    FEMALE
}
