package no.utsagn.merge;

/** What can be said of a thing, and so differ. */
public enum Field {
    NAME,
    BRIEF,
    FULL,
    WHEN_TO_USE,
    WHEN_NOT_TO_USE,
    EXAMPLE,
    /** Where a code lies in the tree. */
    PLACE,
    ORDER,
    COLOR,
    STATUS,
    GROUPS,
    /** Whether the thing is there at all. */
    EXISTENCE,
    /** Whether two things are the same. */
    SAME,
    /** The words of a memo, or of a transcript at one place. */
    TEXT,
    /** Who speaks, or who belongs to it. */
    PEOPLE,
    ROLE,
    SITE,
    ROUND,
    KIND,
    LANGUAGE,
    ATTRIBUTE,
    /** The number or letter drawn. */
    LABEL,
    /** What stands for a name. */
    REPLACEMENT,
    /** What an author wrote in a chapter. */
    CONTENTS,
    /** How something is done or printed: a scheme of labels, a rule, a least number of people. */
    SETTING
}
