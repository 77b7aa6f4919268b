package no.utsagn.app.codes.merge;

import java.util.List;

/**
 * What becomes of one field of the definition where codes are joined.
 *
 * @param field which
 * @param from the names of the codes that something is taken from
 */
public record FieldFill(Field field, How how, List<String> from) {

    /** The fields of a definition but for the name. */
    public enum Field {
        BRIEF,
        FULL,
        WHEN_TO_USE,
        WHEN_NOT_TO_USE,
        EXAMPLE
    }

    /** How a field is filled. */
    public enum How {
        /** Only the code that stays has something to say, or all say the same. */
        KEPT,
        /** It was empty, and says now what another said. */
        FILLED,
        /** What the others said stands after its own words. */
        JOINED
    }

    public FieldFill {
        from = List.copyOf(from);
    }

    @Override
    public String toString() {
        return field + " " + how + " from " + from.size();
    }
}
