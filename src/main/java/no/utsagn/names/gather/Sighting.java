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
 */
record Sighting(Span span, Optional<Id<Entity>> owner, Optional<Found> found, boolean pinned, boolean left) {

    static Sighting known(Span span, Id<Entity> owner) {
        return new Sighting(span, Optional.of(owner), Optional.empty(), false, false);
    }

    static Sighting found(Found found) {
        return new Sighting(found.span(), Optional.empty(), Optional.of(found), false, false);
    }

    static Sighting pinned(Span span, Id<Entity> owner) {
        return new Sighting(span, Optional.of(owner), Optional.empty(), true, false);
    }

    /** The same as seen and left. */
    Sighting leftAt(Span pin) {
        return new Sighting(pin, owner, found, true, true);
    }
}
