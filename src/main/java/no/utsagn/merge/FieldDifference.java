package no.utsagn.merge;

import java.util.Optional;

/**
 * One field of a thing in two copies and in the state that both came from. Values are texts in a form that knows no
 * language: a status by its code, a colour as "#rrggbb", a place as a path "Trygghet › Kultur", groups with commas.
 *
 * @param question by which it can be decided, or overridden where nothing is asked
 * @param base empty where there is no common state, or several that differ in this field
 * @param changed by whom
 * @param asks whether it is open: both changed it, differently, and nothing decided it yet
 * @param taken what the merged study has now
 */
public record FieldDifference(
        Question question,
        Optional<String> base,
        String ours,
        String theirs,
        Side changed,
        boolean asks,
        String taken,
        Optional<Proposal> proposal) {

    public Field field() {
        return question.field();
    }

    /** Without the values. */
    @Override
    public String toString() {
        return question + " changed by " + changed + (asks ? ", asks" : "");
    }
}
