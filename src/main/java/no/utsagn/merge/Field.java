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
    /** The words of a transcript, a memo, a paragraph. */
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
    /** The order of what a chapter holds. */
    CONTENTS,
    /** How something is done or printed: a scheme of labels, a rule, a least number of people. */
    SETTING
}
