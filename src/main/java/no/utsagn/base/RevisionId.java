package no.utsagn.base;

import java.util.UUID;

/** The permanent random name of one state of something, so that copies of a study can tell what they share. */
public record RevisionId(UUID value) {

    /** A new id, drawn at random. */
    public static RevisionId random() {
        return new RevisionId(UUID.randomUUID());
    }

    /**
     * Reads an id as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static RevisionId of(String text) {
        return new RevisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
