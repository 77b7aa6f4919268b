package no.utsagn.names.gather;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.names.find.Found;
import no.utsagn.transcript.entity.Entity;

/**
 * A stretch of a text that names something.
 *
 * @param owner what is known by this form, or was said of this place
 * @param found how it was found, if nothing is known by the form
 * @param left whether a person said that it stays
 * @param otherwise whether it is written otherwise than the name of its owner is, and may be no name at all
 */
record Sighting(
        Span span, Optional<Id<Entity>> owner, Optional<Found> found, boolean pinned, boolean left, boolean otherwise) {

    static Sighting known(Span span, Id<Entity> owner) {
        return new Sighting(span, Optional.of(owner), Optional.empty(), false, false, false);
    }

    static Sighting found(Found found) {
        return new Sighting(found.span(), Optional.empty(), Optional.of(found), false, false, false);
    }

    static Sighting pinned(Span span, Id<Entity> owner) {
        return new Sighting(span, Optional.of(owner), Optional.empty(), true, false, false);
    }

    static Sighting otherwise(Span span, Id<Entity> owner) {
        return new Sighting(span, Optional.of(owner), Optional.empty(), false, false, true);
    }

    /** What nothing is known of, and was left. */
    static Sighting left(Span pin) {
        return new Sighting(pin, Optional.empty(), Optional.empty(), true, true, false);
    }

    /** The same as seen and left. */
    Sighting leftAt(Span pin) {
        return new Sighting(pin, owner, found, true, true, otherwise);
    }
}
