package no.utsagn.importing.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns of a table hold, as a person said; columns are called by their header.
 *
 * @param texts those that hold what was said or written, in the order in which they are to be read; at least one
 * @param who the one that tells who says it, if there is one
 * @param at the one that tells when it was said, if there is one
 * @param leftOut those that are not read; any other is an attribute of the one who speaks
 */
public record Columns(List<String> texts, Optional<String> who, Optional<String> at, Set<String> leftOut) {

    public Columns {
        texts = List.copyOf(texts);
        leftOut = Set.copyOf(leftOut);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("no column with text");
        }
    }

    /** These columns of text, and all others attributes. */
    public static Columns ofText(String... texts) {
        return new Columns(List.of(texts), Optional.empty(), Optional.empty(), Set.of());
    }
}
