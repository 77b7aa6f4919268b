package no.utsagn.ui.code;

import no.utsagn.base.Id;
import no.utsagn.codebook.Code;

/**
 * A line of the tree.
 *
 * @param brief the short definition, which may be empty
 * @param color "#rrggbb"
 * @param passages how many passages the code has by itself
 * @param digit the key that codes by it, 1 to 9, or 0
 */
public record CodeRow(Id<Code> id, String name, String brief, String color, int passages, int digit) {

    @Override
    public String toString() {
        return "CodeRow " + id;
    }
}
