package no.utsagn.merge.codes;

import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Proposal;
import no.utsagn.merge.codes.field.CodeValue;

/** Says where codes lie: their paths as they are now, or as they were in the copy that has them. */
final class PathWords {

    private final Pair pair;
    private final Codebook merged;

    PathWords(Pair pair, Codebook merged) {
        this.pair = pair;
        this.merged = merged;
    }

    /** The difference with places as paths, of whatever field it is. */
    FieldDifference worded(FieldDifference told) {
        return told.field() != Field.PLACE
                ? told
                : new FieldDifference(
                        told.question(),
                        told.base().map(this::place),
                        place(told.ours()),
                        place(told.theirs()),
                        told.changed(),
                        told.asks(),
                        place(told.taken()),
                        told.proposal().map(proposal -> new Proposal(place(proposal.words()), proposal.why())));
    }

    private String place(String value) {
        return CodeValue.parent(value).map(this::of).orElse("");
    }

    /** The path of a code: "Trygghet › Kultur"; empty if no copy has it. */
    String of(Id<Code> code) {
        Codebook holder = merged.codes().has(code)
                ? merged
                : pair.ours().has(code) ? pair.ours().codebook() : pair.theirs().codebook();
        return holder.codes().has(code) ? String.join(" › ", holder.path(code).names()) : "";
    }
}
