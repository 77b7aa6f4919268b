package no.utsagn.ui.code.tree;

import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.ui.code.count.Tally;

/**
 * A line of the tree.
 *
 * @param brief the short definition, which may be empty
 * @param color "#rrggbb"
 * @param depth how many codes it lies below
 * @param parent whether codes lie under it that could be shown
 * @param open whether these are shown
 * @param digit the key that codes by it, 1 to 9, or 0
 * @param groups the names of its groups
 * @param fits whether it fits the filter itself, and is not only shown for a code below it
 */
public record CodeRow(
        Id<Code> id,
        String name,
        String brief,
        String color,
        int depth,
        boolean parent,
        boolean open,
        Tally.Count passages,
        int digit,
        CodeStatus status,
        List<String> groups,
        boolean fits) {

    public CodeRow {
        groups = List.copyOf(groups);
    }

    /** The count that is shown: with the codes below it where these are folded away. */
    public int shownPassages() {
        return parent && !open ? passages.within() : passages.own();
    }

    @Override
    public String toString() {
        return "CodeRow " + id;
    }
}
