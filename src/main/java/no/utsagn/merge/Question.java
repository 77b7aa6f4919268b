package no.utsagn.merge;

import java.util.Optional;
import java.util.UUID;

/**
 * The name of something that a person may decide. It is the same in whichever copy it is asked.
 *
 * @param other a second thing, where the question is about two (the lesser id is {@code thing}), or the place in a text
 *     that it is about
 * @param part which of several parts of a field: the name of an attribute; empty otherwise
 */
public record Question(UUID thing, Field field, Optional<UUID> other, String part) {

    /** About one field of one thing. */
    public static Question of(UUID thing, Field field) {
        return new Question(thing, field, Optional.empty(), "");
    }

    /** About one named part of a field. */
    public static Question of(UUID thing, Field field, String part) {
        return new Question(thing, field, Optional.empty(), part);
    }

    /** About a place within a thing. */
    public static Question at(UUID thing, Field field, UUID place) {
        return new Question(thing, field, Optional.of(place), "");
    }

    /** Whether two things are the same. */
    public static Question same(UUID one, UUID other) {
        boolean inOrder = one.compareTo(other) <= 0;
        return new Question(inOrder ? one : other, Field.SAME, Optional.of(inOrder ? other : one), "");
    }

    /** Without the name of the part, which a researcher wrote. */
    @Override
    public String toString() {
        return field + " of " + thing;
    }
}
