package no.utsagn.transcript.edit;

import java.util.Optional;
import no.utsagn.language.Span;

/**
 * What an edit does to the characters of a text: the stretch taken out and how many stand there instead. Knows where
 * every span of the old text lies in the new.
 *
 * @param removed in the old text, UTF-16, half-open
 * @param inserted how many UTF-16 characters came, 0 or more
 * @param whole whether the removed words are one name: a span that holds part of it holds all of what came
 */
public record TextChange(Span removed, int inserted, boolean whole) {

    /** How much longer the text becomes; negative if shorter. */
    public int growth() {
        return inserted - removed.length();
    }

    /** Where the new characters stand in the new text. */
    public Span arrived() {
        return Span.ofLength(removed.start(), inserted);
    }

    /** Where a span lies now; empty if nothing is left of it. The rule is {@link Span#after}. */
    public Optional<Span> moved(Span span) {
        Span held = whole && span.overlaps(removed) ? span.hull(removed) : span;
        return held.after(removed, inserted);
    }

    /** Where a place between two characters lies now. One that stood inside the removed words goes behind what came. */
    public int moved(int offset) {
        if (offset <= removed.start()) {
            return offset;
        }
        return offset >= removed.end() ? offset + growth() : arrived().end();
    }
}
