package no.utsagn.merge.text.braid;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.RevisionId;
import no.utsagn.language.Span;
import no.utsagn.merge.Side;
import no.utsagn.merge.text.weave.Op;

/**
 * Edits of both copies that cannot both stand.
 *
 * @param place the least of the edits: the name of the clash in either copy
 * @param ours those that only we have
 * @param theirs those that only they have
 * @param inOurs where it lies in our text
 * @param inTheirs where it lies in theirs
 * @param inBoth where it lies in the text of both
 * @param stands whose edits stand
 * @param asks whether a person should decide
 * @param base the words before both, where a copy still has them
 */
public record Clash(
        RevisionId place,
        List<Op> ours,
        List<Op> theirs,
        Span inOurs,
        Span inTheirs,
        Span inBoth,
        Side stands,
        boolean asks,
        Optional<String> base) {

    public Clash {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Clash " + place + " " + inBoth + " " + stands;
    }
}
