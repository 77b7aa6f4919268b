package no.utsagn.transcript.entity;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;

/**
 * What a person said of the words at one place: that they name this entity, or that they name nobody and stay. It counts
 * before what the forms of entities say of all places, so that two people of one name can be kept apart.
 *
 * @param span over the words in question, UTF-16, half-open, never empty
 * @param entity whom or what they name; empty where they were seen and are left as they are
 */
public record Pin(Id<Pin> id, Span span, Optional<Id<Entity>> entity) {

    public Pin {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a pin on nothing");
        }
    }

    /** Words that are seen and stay. */
    public static Pin left(Span span) {
        return new Pin(Id.random(), span, Optional.empty());
    }

    /** Words that name an entity here. */
    public static Pin on(Span span, Id<Entity> entity) {
        return new Pin(Id.random(), span, Optional.of(entity));
    }

    /** The same pin elsewhere in the text. */
    public Pin at(Span other) {
        return new Pin(id, other, entity);
    }
}
