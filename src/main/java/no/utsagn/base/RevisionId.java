package no.utsagn.base;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** The permanent random name of one state of something, so that copies of a study can tell what they share. */
public record RevisionId(UUID value) {

    /** A new id, drawn at random. */
    public static RevisionId random() {
        return new RevisionId(UUID.randomUUID());
    }

    /** One id for two states together: the same whoever makes it, and in whichever order. */
    public static RevisionId of(RevisionId one, RevisionId other) {
        String first = one.toString();
        String second = other.toString();
        String name = first.compareTo(second) <= 0 ? first + second : second + first;
        return new RevisionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII)));
    }

    /**
     * One id for what came of some states: the same in whichever order they met.
     *
     * @param set what tells apart that more than one thing can come of them; no words that somebody wrote
     */
    public static RevisionId of(Collection<RevisionId> from, String set) {
        String name = from.stream().map(RevisionId::toString).sorted().collect(Collectors.joining(" ")) + "\n" + set;
        return new RevisionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
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
