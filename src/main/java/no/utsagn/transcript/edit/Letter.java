package no.utsagn.transcript.edit;

import no.utsagn.base.RevisionId;

/**
 * One character for good, wherever it stands: which one it was of those that came with a state of the text.
 *
 * @param state the origin of the text, or the edit that put the character in
 * @param index which UTF-16 character of that state's own, 0 or more
 */
public record Letter(RevisionId state, int index) {

    public Letter {
        if (index < 0) {
            throw new IllegalArgumentException("a character at " + index);
        }
    }
}
