package no.utsagn.transcript.entity;

import java.util.List;
import no.utsagn.base.Id;

/**
 * A person, place, organisation or other thing that is mentioned and could tell who somebody is.
 *
 * @param forms how it is named in the texts; held only while {@link State#PLANNED} or {@link State#SKIPPED}, since
 *     after the commit the original words are in the key file alone
 */
public record Entity(Id<Entity> id, EntityKind kind, State state, List<String> forms, Rendering rendering) {

    /** How far the review of an entity has come. */
    public enum State {
        /** Decided, not yet carried out: the original stands in the text. */
        PLANNED,
        /** Carried out: the original is in the key file alone. */
        COMMITTED,
        /** Seen and left as it is. */
        SKIPPED
    }

    public Entity {
        forms = List.copyOf(forms);
        if (state == State.COMMITTED && !forms.isEmpty()) {
            throw new IllegalArgumentException("a committed entity still holds its originals: " + id);
        }
    }

    /** The same entity once its mentions are replaced: without the original words. */
    public Entity committed() {
        return new Entity(id, kind, State.COMMITTED, List.of(), rendering);
    }

    /** The same entity with other words in its place. */
    public Entity with(Rendering other) {
        return new Entity(id, kind, state, forms, other);
    }

    @Override
    public String toString() {
        return "Entity " + id + " (" + kind + ", " + state + ")";
    }
}
