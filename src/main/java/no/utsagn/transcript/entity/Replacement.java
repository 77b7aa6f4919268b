package no.utsagn.transcript.entity;

import no.utsagn.base.Id;
import no.utsagn.language.Span;

/**
 * The place in a text where an entity was named and other words now stand.
 *
 * @param span over the words that stand there now, UTF-16, half-open
 */
public record Replacement(Id<Replacement> id, Span span, Id<Entity> entity) {

    /** The same replacement elsewhere in the text. */
    public Replacement at(Span other) {
        return new Replacement(id, other, entity);
    }
}
