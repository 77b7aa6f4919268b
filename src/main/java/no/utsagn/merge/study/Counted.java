package no.utsagn.merge.study;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.coding.Codings;
import no.utsagn.merge.Side;
import no.utsagn.merge.Sums;

/** What is counted while codings are merged, one by one. */
final class Counted {

    private record Way(Id<Code> from, Id<Code> to) {}

    private final Map<Way, Integer> recoded = new LinkedHashMap<>();
    private int both;
    private int newOurs;
    private int newTheirs;

    /** A coding. @param known to whom */
    void count(Side known) {
        both += known == Side.BOTH ? 1 : 0;
        newOurs += known == Side.OURS ? 1 : 0;
        newTheirs += known == Side.THEIRS ? 1 : 0;
    }

    /** A coding that comes under another code. */
    void recode(Id<Code> from, Id<Code> to) {
        recoded.merge(new Way(from, to), 1, Integer::sum);
    }

    /** @param codings the merged ones */
    Sums sums(Copies copies, Codebook codebook, Codings codings) {
        Items<Code> ours = copies.ours().codebook().codes();
        Items<Code> theirs = copies.theirs().codebook().codes();
        int shared = (int) ours.ids().stream().filter(theirs::has).count();
        int after = codings.size();
        return new Sums(
                new Sums.Codes(
                        shared, ours.size(), theirs.size(), codebook.codes().size()),
                new Sums.Codings(both, newOurs, newTheirs, both + newOurs + newTheirs - after, after),
                recoded.entrySet().stream()
                        .map(e -> new Sums.Recoded(
                                e.getKey().from().value(), e.getKey().to().value(), e.getValue()))
                        .toList(),
                underNewNames(ours, codebook, codings));
    }

    private static int underNewNames(Items<Code> before, Codebook codebook, Codings codings) {
        Set<Id<Code>> renamed = new HashSet<>();
        for (Code code : codebook.codes()) {
            before.find(code.id())
                    .filter(was -> !was.name().equals(code.name()))
                    .ifPresent(was -> renamed.add(was.id()));
        }
        return (int)
                codings.all().filter(coding -> renamed.contains(coding.code())).count();
    }
}
