package no.utsagn.merge.codes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Lineage;
import no.utsagn.merge.Side;

/**
 * Two copies of a codebook, and what is found out about them once, whatever is answered.
 *
 * @param codes all that either has
 * @param likely codes that are new here and there and look the same
 */
record Pair(
        CodebookCopy ours,
        CodebookCopy theirs,
        Lineage lineage,
        Map<Id<Code>, CodePair> codes,
        List<LikelySame> likely) {

    static Pair of(CodebookCopy ours, CodebookCopy theirs, List<LikelySame> likely) {
        Set<Id<Code>> ids = new TreeSet<>(ours.codebook().codes().ids());
        ids.addAll(theirs.codebook().codes().ids());
        Map<Id<Code>, CodePair> codes = new TreeMap<>();
        ids.forEach(id -> codes.put(id, CodePair.of(id, ours, theirs)));
        return new Pair(ours, theirs, new Lineage(ours.past(), theirs.past()), codes, likely);
    }

    CodePair code(Id<Code> id) {
        return find(id).orElseThrow();
    }

    Optional<CodePair> find(Id<Code> id) {
        return Optional.ofNullable(codes.get(id));
    }

    CodebookCopy copy(Side side) {
        return side == Side.THEIRS ? theirs : ours;
    }

    /** Without names. */
    @Override
    public String toString() {
        return ours + " and " + theirs;
    }
}
