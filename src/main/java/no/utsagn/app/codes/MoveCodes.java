package no.utsagn.app.codes;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.analysis.Passages;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.language.SortOrder;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;

/** Moves codes in their tree. */
public final class MoveCodes {

    /** What siblings can be sorted by. */
    public enum Order {
        NAME,
        /** Most passages first. */
        PASSAGES
    }

    private final OpenStudy open;

    public MoveCodes(OpenStudy open) {
        this.open = open;
    }

    /**
     * Moves codes, with all below them, to a place, where they stand in the order they had. A code that lies below
     * another of them goes with it.
     *
     * @throws no.utsagn.base.ProblemException if one would lie under itself, or beside one of its name
     */
    public void to(Collection<Id<Code>> codes, Spot spot) {
        open.apply(EditKind.CODE_MOVED, codes.stream().map(Id::value).toList(), s -> s.with(moved(s, codes, spot)));
    }

    private Codebook moved(Study study, Collection<Id<Code>> codes, Spot spot) {
        Codebook after = study.codebook();
        Placing placing = new Placing(open.stamp());
        Set<Id<Code>> all = new HashSet<>(codes);
        Spot free = new Spot(spot.parent(), firstStaying(after, spot, all));
        for (Code code : after.inTreeOrder()) {
            boolean under =
                    code.parent().filter(p -> within(study.codebook(), p, all)).isPresent();
            if (all.contains(code.id()) && !under) {
                after = placing.put(after, code.id(), free);
            }
        }
        return after;
    }

    private static boolean within(Codebook codebook, Id<Code> code, Set<Id<Code>> all) {
        return all.stream().anyMatch(above -> codebook.isWithin(code, above));
    }

    /** The sibling to stand before that is not itself on the move. */
    private static Optional<Id<Code>> firstStaying(Codebook codebook, Spot spot, Set<Id<Code>> moving) {
        return spot.before().flatMap(before -> codebook.under(spot.parent()).stream()
                .map(Code::id)
                .dropWhile(id -> !id.equals(before))
                .filter(id -> !moving.contains(id))
                .findFirst());
    }

    /** Moves a code one place up among its siblings; the first stays. */
    public void up(Id<Code> code) {
        sibling(code, -1)
                .ifPresent(other -> to(List.of(code), Spot.before(open.now().codebook(), other)));
    }

    /** Moves a code one place down among its siblings; the last stays. */
    public void down(Id<Code> code) {
        sibling(code, 1)
                .ifPresent(other -> to(List.of(code), Spot.after(open.now().codebook(), other)));
    }

    /** Moves a code under the sibling before it; the first stays. */
    public void in(Id<Code> code) {
        sibling(code, -1).ifPresent(other -> to(List.of(code), Spot.lastUnder(Optional.of(other))));
    }

    /** Moves a code out to stand after the code that it lies under; a root stays. */
    public void out(Id<Code> code) {
        Codebook codebook = open.now().codebook();
        codebook.code(code).parent().ifPresent(parent -> to(List.of(code), Spot.after(codebook, parent)));
    }

    private Optional<Id<Code>> sibling(Id<Code> code, int step) {
        Codebook codebook = open.now().codebook();
        List<Id<Code>> siblings = codebook.under(codebook.code(code).parent()).stream()
                .map(Code::id)
                .toList();
        int at = siblings.indexOf(code) + step;
        return at >= 0 && at < siblings.size() ? Optional.of(siblings.get(at)) : Optional.empty();
    }

    /** Sorts the codes right under a code, or the roots, in one step. */
    public void sort(Optional<Id<Code>> parent, Order by) {
        Study study = open.now();
        List<Code> sorted = study.codebook().under(parent).stream()
                .sorted(comparator(study, by))
                .toList();
        open.apply(
                EditKind.CODES_SORTED,
                parent.stream().map(Id::value).toList(),
                s -> s.with(new Placing(open.stamp()).inOrder(s.codebook(), sorted)));
    }

    private static Comparator<Code> comparator(Study study, Order by) {
        Comparator<Code> name = Comparator.comparing(Code::name, SortOrder.norwegian());
        return by == Order.NAME
                ? name
                : Comparator.comparingInt((Code code) ->
                                -Passages.of(study, Set.of(code.id())).size())
                        .thenComparing(name);
    }
}
