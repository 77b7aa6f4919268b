package no.utsagn.merge.codes.likely;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;

/**
 * How far two codes are laid on the same words, over the transcripts that those who used either have both coded.
 *
 * @param onlyOne passages of the one that share no character with any of the other
 * @param same stretches in which passages of both overlap
 * @param onlyOther passages of the other alone
 * @param common characters that both are laid on, UTF-16
 * @param all characters that either is laid on
 */
record Shared(int onlyOne, int same, int onlyOther, long common, long all) {

    /** From this share of characters on, two codes say the same. */
    static final double ENOUGH = 0.5;

    /** With fewer passages a likeness tells nothing. */
    static final int FEWEST = 5;

    static Shared between(CodeUse use, Id<Code> one, CodeUse otherUse, Id<Code> other) {
        Map<Id<Transcript>, List<Span>> here = use.passages(one);
        Map<Id<Transcript>, List<Span>> there = otherUse.passages(other);
        Shared sum = new Shared(0, 0, 0, 0, 0);
        for (Map.Entry<Id<Transcript>, List<Span>> spans : here.entrySet()) {
            if (there.containsKey(spans.getKey()) || otherUse.isRead(other, spans.getKey())) {
                sum = sum.and(of(spans.getValue(), there.getOrDefault(spans.getKey(), List.of())));
            }
        }
        for (Map.Entry<Id<Transcript>, List<Span>> spans : there.entrySet()) {
            if (!here.containsKey(spans.getKey()) && use.isRead(one, spans.getKey())) {
                sum = sum.and(of(List.of(), spans.getValue()));
            }
        }
        return sum;
    }

    private Shared and(Shared more) {
        return new Shared(
                onlyOne + more.onlyOne,
                same + more.same,
                onlyOther + more.onlyOther,
                common + more.common,
                all + more.all);
    }

    /** @param here in order, apart from each other; so are those there */
    private static Shared of(List<Span> here, List<Span> there) {
        long common = 0;
        int apartHere = 0;
        Set<Integer> met = new HashSet<>();
        int stretches = 0;
        int lastMet = -1;
        int from = 0;
        for (Span span : here) {
            while (from < there.size() && there.get(from).end() <= span.start()) {
                from++;
            }
            boolean meets = false;
            boolean goesOn = false;
            for (int i = from; i < there.size() && there.get(i).start() < span.end(); i++) {
                common += span.intersection(there.get(i)).map(Span::length).orElse(0);
                goesOn |= i == lastMet;
                meets = true;
                met.add(i);
                lastMet = i;
            }
            apartHere += meets ? 0 : 1;
            stretches += meets && !goesOn ? 1 : 0;
        }
        long all = length(here) + length(there) - common;
        return new Shared(apartHere, stretches, there.size() - met.size(), common, all);
    }

    private static long length(List<Span> spans) {
        return spans.stream().mapToLong(Span::length).sum();
    }

    /** Jaccard's index: the share of the characters of either that both are laid on (Jaccard 1912, New Phytologist 11). */
    double index() {
        return all == 0 ? 0 : (double) common / all;
    }

    boolean isLikelySame() {
        return onlyOne + same + onlyOther >= FEWEST && index() >= ENOUGH;
    }
}
