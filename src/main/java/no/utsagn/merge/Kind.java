package no.utsagn.merge;

/** What sort of thing two copies may differ in. */
public enum Kind {
    STUDY,
    CODER,
    ROLE,
    SITE,
    PARTICIPANT,
    CASE,
    TRANSCRIPT,
    CODE,
    CODE_GROUP,
    CODING,
    MEMO,
    ENTITY,
    CHAPTER,
    PRINTED,
    SEARCH
}
