package no.utsagn.transcript.edit;

import java.util.List;
import java.util.Optional;

/**
 * What an edit does, told by the characters themselves: for one that came from another copy, or from bringing copies
 * together. Its offsets in this log say what became of it here; this says what it meant where it was made, so that it can
 * be brought together with further copies.
 *
 * @param clock greater than that of every edit it was made after; never before the time of its stamp (a hybrid logical
 *     clock, in milliseconds), so that the greater of two is the newer
 * @param after the character it put its own behind; empty at the beginning of the text
 * @param before the character that stood behind its own; empty at the end
 * @param taken the characters it took out
 * @param put how many UTF-16 characters it put in
 */
public record Carried(long clock, Optional<Letter> after, Optional<Letter> before, List<Letters> taken, int put) {

    public Carried {
        taken = List.copyOf(taken);
    }

    /** Of an edit that neither puts characters in nor takes any out. */
    public static Carried nothing(long clock) {
        return new Carried(clock, Optional.empty(), Optional.empty(), List.of(), 0);
    }
}
