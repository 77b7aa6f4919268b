package no.utsagn.merge.codes.past;

import no.utsagn.merge.Field;
import no.utsagn.merge.words.WordChanges;

/**
 * One field of a code before and after. Values are texts that know no language: a place is the path of the code above,
 * empty for a root; groups are named with commas.
 */
public record FieldChange(Field field, String before, String after) {

    /** Which words came and which went. */
    public WordChanges words() {
        return WordChanges.between(before, after);
    }

    /** Without the values. */
    @Override
    public String toString() {
        return "change of " + field;
    }
}
