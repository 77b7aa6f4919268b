package no.utsagn.names.review;

import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * One place in a text where something of the list stands.
 *
 * @param span UTF-16, half-open, within the turn
 * @param words what stands there now: the name, or what was written in its place
 * @param pinned whether a person said of this very place what it names
 */
public record Place(
        Id<Transcript> transcript, Id<Turn> turn, Span span, String words, Standing standing, boolean pinned) {

    /** What is to become of a place. */
    public enum Standing {
        /** Nothing is decided. */
        FOUND,
        /** It is to be replaced when the accepted ones are written. */
        PLANNED,
        /** A replacement stands there. */
        WRITTEN,
        /** It was seen and stays. */
        LEFT
    }

    /** Whether the other is the same place, whatever was decided of it since. */
    public boolean isAt(Place other) {
        return transcript.equals(other.transcript) && span.equals(other.span);
    }

    @Override
    public String toString() {
        return "Place at " + span + " of " + transcript + " (" + standing + ")";
    }
}
