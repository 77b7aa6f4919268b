package no.utsagn.app.codes;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.utsagn.analysis.Passages;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeTree;
import no.utsagn.coding.Coding;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;

/** Takes codes away, with all below them and all that hangs on them. */
public final class RemoveCodes {

    /**
     * What goes with codes.
     *
     * @param codes they and those below them
     * @param passages of all of them, each code by itself
     * @param memos on the codes and on their codings
     */
    public record Going(int codes, int codings, int passages, int memos) {}

    private final OpenStudy open;

    public RemoveCodes(OpenStudy open) {
        this.open = open;
    }

    /** What would go. */
    public Going going(Collection<Id<Code>> codes) {
        Study study = open.now();
        Set<Id<Code>> gone = all(study, codes);
        Set<Id<Coding>> codings = new HashSet<>();
        study.codings()
                .all()
                .filter(coding -> gone.contains(coding.code()))
                .forEach(coding -> codings.add(coding.id()));
        int passages = gone.stream()
                .mapToInt(code -> Passages.of(study, Set.of(code)).size())
                .sum();
        long memos = study.memos().stream()
                .filter(memo -> (memo.target() instanceof MemoTarget.OnCode on && gone.contains(on.code()))
                        || (memo.target() instanceof MemoTarget.OnCoding it && codings.contains(it.coding())))
                .count();
        return new Going(gone.size(), codings.size(), passages, (int) memos);
    }

    /** Takes them away in one step, and tells what went. */
    public Going remove(Collection<Id<Code>> codes) {
        Going going = going(codes);
        open.apply(EditKind.CODE_REMOVED, codes.stream().map(Id::value).toList(), s -> {
            Study left = s;
            for (Id<Code> code : List.copyOf(codes)) {
                left = left.codebook().codes().has(code)
                        ? left.without(Tombstone.Kind.CODE, code.value(), false)
                        : left;
            }
            return left;
        });
        return going;
    }

    private static Set<Id<Code>> all(Study study, Collection<Id<Code>> codes) {
        CodeTree tree = study.codebook().tree();
        Set<Id<Code>> all = new HashSet<>();
        codes.forEach(code -> all.addAll(tree.withDescendants(code)));
        return all;
    }
}
