package no.utsagn.merge.codes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Difference;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Lineage;
import no.utsagn.merge.codes.likely.CodeUse;
import no.utsagn.merge.codes.likely.LikelyCodes;

/**
 * Merges two copies of a codebook. What is costly is done once; then it can be asked again after every answer. The other
 * copy comes to the same codebook by the mirrored answers.
 */
public final class CodebookMerge {

    private final Pair pair;

    private CodebookMerge(Pair pair) {
        this.pair = pair;
    }

    /**
     * Two copies, to be merged by answers, with the codes that are new in both and look the same.
     *
     * @param use of the codes of ours; {@code otherUse} of theirs, over the same text
     */
    public static CodebookMerge of(
            CodebookCopy ours, CodebookCopy theirs, LikelyCodes finder, CodeUse use, CodeUse otherUse) {
        Lineage lineage = new Lineage(ours.past(), theirs.past());
        return of(
                ours, theirs, finder.between(news(ours, theirs, lineage), news(theirs, ours, lineage), use, otherUse));
    }

    private static List<Code> news(CodebookCopy copy, CodebookCopy other, Lineage lineage) {
        return copy.codebook().codes().stream()
                .filter(code -> !other.has(code.id()) && !lineage.gone(code.id().value()))
                .filter(code -> !other.codebook().aliases().into().containsKey(code.id()))
                .toList();
    }

    /**
     * Two copies, to be merged by answers.
     *
     * @param likely codes of the two that are likely the same
     */
    public static CodebookMerge of(CodebookCopy ours, CodebookCopy theirs, List<LikelySame> likely) {
        return new CodebookMerge(Pair.of(ours, theirs, likely));
    }

    /**
     * What the two become.
     *
     * @param decided who gave the answers, and when: for the history of the codes that are decided on
     */
    public MergedCodebook by(Answers answers, Optional<Stamp> decided) {
        Draft draft = new Draft(pair, answers);
        new Fields(draft).merge();
        new Existence(draft).decide();
        new Places(draft).settle();
        new JoinedEdits(draft).offer();
        new Namesakes(draft).settle();
        new SiblingOrder(draft).settle();
        Codebook merged = codebook(draft, answers, decided);
        List<Difference> told = new Telling(draft, merged).differences();
        Set<Id<Code>> gone = gone(merged);
        Set<Id<Code>> back = back(merged);
        return new MergedCodebook(
                merged,
                told,
                draft.likely(),
                MergedCodebook.open(told, draft.openPairs()),
                gone,
                back,
                new Remembered(pair).of(pair.lineage().united(), gone, back));
    }

    private Codebook codebook(Draft draft, Answers answers, Optional<Stamp> decided) {
        Set<Id<Code>> answered = new HashSet<>();
        answers.given().keySet().forEach(question -> {
            answered.add(draft.resolve(new Id<>(question.thing())));
            question.other().ifPresent(other -> answered.add(draft.resolve(new Id<>(other))));
        });
        Histories plain = new Histories(Optional.empty());
        Histories byAnswer = new Histories(decided);
        List<Id<Code>> order = new ArrayList<>(pair.ours().codebook().codes().ids());
        pair.theirs().codebook().codes().ids().stream()
                .filter(id -> !pair.ours().has(id))
                .forEach(order::add);
        List<Code> codes = order.stream()
                .filter(draft::lives)
                .map(id -> (answered.contains(id) ? byAnswer : plain).merged(pair.code(id), draft.fields(id)))
                .toList();
        return new Codebook(
                pair.ours().codebook().name(),
                Items.of(codes, Code::id),
                draft.groups.groups(),
                draft.aliases.with(draft.joined(), draft.apart()));
    }

    private Set<Id<Code>> gone(Codebook merged) {
        Set<Id<Code>> gone = new HashSet<>(pair.codes().keySet());
        gone.removeAll(merged.codes().ids());
        return gone;
    }

    private Set<Id<Code>> back(Codebook merged) {
        Set<Id<Code>> back = new HashSet<>(merged.codes().ids());
        back.removeIf(id -> !pair.lineage().gone(id.value()));
        return back;
    }
}
