package no.utsagn.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing in which two copies differ, and what becomes of it.
 *
 * @param thing its id; of codings that were changed, that of the transcript they lie in
 * @param side whose doing it is
 * @param name what it is called in the merged study, or was in the copy that has it; may be empty
 * @param path where it lies, for a code: "Trygghet › Åpenhet om feil"; empty otherwise
 * @param color of a code, "#rrggbb"
 * @param count how many, where one difference stands for several (changes of a text); 1 otherwise
 * @param fields those that may be looked at, in the order in which they are shown; empty for what is new or gone
 */
public record Difference(
        Kind kind,
        UUID thing,
        What what,
        Side side,
        String name,
        String path,
        Optional<String> color,
        int count,
        List<FieldDifference> fields) {

    /** What happened. */
    public enum What {
        NEW,
        GONE,
        CHANGED,
        /** It went up in another. */
        JOINED,
        /** Was deleted by one and changed or used by the other. */
        GONE_AND_CHANGED,
        /** Both have it under different ids, and it is taken for one. */
        UNITED,
        /** Got another number or letter, since both copies had drawn the same. */
        RELABELLED
    }

    public Difference {
        fields = List.copyOf(fields);
    }

    /** Whether something of it is open. */
    public boolean asks() {
        return fields.stream().anyMatch(FieldDifference::asks);
    }

    /** Without names. */
    @Override
    public String toString() {
        return kind + " " + thing + " " + what + " by " + side;
    }
}
