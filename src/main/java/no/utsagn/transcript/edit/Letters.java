package no.utsagn.transcript.edit;

import no.utsagn.base.RevisionId;

/**
 * Characters that came with one state of a text, one after the other.
 *
 * @param state the origin of the text, or the edit that put them in
 * @param first the index of the first of them, 0 or more
 * @param count how many UTF-16 characters, 0 or more
 */
public record Letters(RevisionId state, int first, int count) {

    public Letters {
        if (first < 0 || count < 0) {
            throw new IllegalArgumentException(count + " characters from " + first);
        }
    }

    /** The index after the last of them. */
    public int end() {
        return first + count;
    }
}
