package no.utsagn.app.codes;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;

/**
 * A place in the tree of codes.
 *
 * @param parent the code that it lies under; empty for the top
 * @param before the sibling that comes next; empty for the last place
 */
public record Spot(Optional<Id<Code>> parent, Optional<Id<Code>> before) {

    /** The last place under a code, or at the top. */
    public static Spot lastUnder(Optional<Id<Code>> parent) {
        return new Spot(parent, Optional.empty());
    }

    /** Right before a code. */
    public static Spot before(Codebook codebook, Id<Code> code) {
        return new Spot(codebook.code(code).parent(), Optional.of(code));
    }

    /** Right after a code. */
    public static Spot after(Codebook codebook, Id<Code> code) {
        Optional<Id<Code>> parent = codebook.code(code).parent();
        List<Id<Code>> siblings = codebook.under(parent).stream().map(Code::id).toList();
        int next = siblings.indexOf(code) + 1;
        return new Spot(parent, siblings.stream().skip(next).findFirst());
    }
}
