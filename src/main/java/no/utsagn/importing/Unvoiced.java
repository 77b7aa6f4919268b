package no.utsagn.importing;

import no.utsagn.language.Span;

/**
 * Turns of which the file does not tell who says them.
 *
 * @param why they have no voice
 * @param turns how many, 1 or more
 * @param first the first of them, in the file's text
 */
public record Unvoiced(Why why, int turns, Span first) {

    /** What a turn without a voice comes after. */
    public enum Why {
        /** No speaker is named anywhere in the file. */
        NOBODY_NAMED,
        /** It stands before the first speaker. */
        BEFORE_FIRST,
        /** It is or follows a heading, or a remark on the recording such as "Slutt på opptak". */
        AFTER_HEADING
    }

    @Override
    public String toString() {
        return turns + " turns " + why;
    }
}
