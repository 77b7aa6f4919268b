package no.utsagn.base;

import java.util.UUID;

/**
 * The permanent random name of one thing: a code, a turn, a participant. It is given once, is never reused and means
 * nothing. The type parameter keeps the id of a code from being taken for that of a turn.
 */
public record Id<T>(UUID value) implements Comparable<Id<T>> {

    /** A new id, drawn at random. */
    public static <T> Id<T> random() {
        return new Id<>(UUID.randomUUID());
    }

    /**
     * Reads an id as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static <T> Id<T> of(String text) {
        return new Id<>(UUID.fromString(text));
    }

    @Override
    public int compareTo(Id<T> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
