package no.utsagn.merge.codes;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.RevisionId;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.study.Change;
import no.utsagn.study.Past;

/**
 * The codebook of one copy, with what merging must know besides.
 *
 * @param past what was deleted in this copy, and which revisions it knew of that then
 * @param forGood what was removed for good
 * @param used codes that codings of this copy have which the other copy does not know
 */
public record CodebookCopy(Codebook codebook, Past past, Set<UUID> forGood, Set<Id<Code>> used) {

    public CodebookCopy {
        forGood = Set.copyOf(forGood);
        used = Set.copyOf(used);
    }

    /** A codebook that nothing else is known of: from a file. */
    public static CodebookCopy of(Codebook codebook) {
        return new CodebookCopy(codebook, Past.none(), Set.of(), Set.of());
    }

    /** The states of a code that this copy knew when it deleted it, as far as that was put down. */
    Set<RevisionId> knownOf(Id<Code> gone) {
        Set<RevisionId> known = new HashSet<>();
        past.holding(gone.value()).forEach(deletion -> deletion.head().ifPresent(known::add));
        past.changesOf(gone.value()).stream().map(Change::id).forEach(known::add);
        return known;
    }

    boolean has(Id<Code> code) {
        return codebook.codes().has(code);
    }

    /** Without names. */
    @Override
    public String toString() {
        return "copy of a codebook of " + codebook.codes().size();
    }
}
