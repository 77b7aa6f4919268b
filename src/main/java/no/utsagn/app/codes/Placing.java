package no.utsagn.app.codes;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;

/** Puts codes among their siblings, changing as few of these as it takes, so that copies of a study seldom conflict. */
public final class Placing {

    private final Stamp stamp;

    public Placing(Stamp stamp) {
        this.stamp = stamp;
    }

    /**
     * The codebook with a code in a place.
     *
     * @throws no.utsagn.base.ProblemException if a sibling has its name, or it would lie under itself
     */
    public Codebook put(Codebook codebook, Id<Code> id, Spot spot) {
        Code code = codebook.code(id);
        if (spot.before().equals(Optional.of(id))) {
            return codebook;
        }
        List<Code> siblings = codebook.under(spot.parent()).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        int at = place(siblings, spot.before());
        if (code.parent().equals(spot.parent()) && stands(codebook, id, at)) {
            return codebook;
        }
        int order = order(siblings, at);
        Codebook moved = codebook.with(code.with(code.fields().under(spot.parent(), order), stamp));
        return moved.with(pushed(moved.codes(), siblings.subList(at, siblings.size()), order));
    }

    private static boolean stands(Codebook codebook, Id<Code> id, int at) {
        return codebook.under(codebook.code(id).parent()).get(at).id().equals(id);
    }

    private static int place(List<Code> siblings, Optional<Id<Code>> before) {
        for (int i = 0; i < siblings.size(); i++) {
            if (before.equals(Optional.of(siblings.get(i).id()))) {
                return i;
            }
        }
        return siblings.size();
    }

    private static int order(List<Code> siblings, int at) {
        if (siblings.isEmpty()) {
            return 0;
        }
        return at == 0
                ? siblings.get(0).fields().order() - 1
                : siblings.get(at - 1).fields().order() + 1;
    }

    /** Moves those that follow on, up to the first that stands far enough off already. */
    private Items<Code> pushed(Items<Code> codes, List<Code> following, int order) {
        Items<Code> pushed = codes;
        int last = order;
        for (Code next : following) {
            if (next.fields().order() > last) {
                break;
            }
            last++;
            pushed = pushed.with(next.id(), at(next, last));
        }
        return pushed;
    }

    /** The codebook with siblings in this order. */
    public Codebook inOrder(Codebook codebook, List<Code> siblings) {
        Items<Code> codes = codebook.codes();
        for (int i = 0; i < siblings.size(); i++) {
            codes = codes.with(siblings.get(i).id(), at(siblings.get(i), i));
        }
        return codebook.with(codes);
    }

    private Code at(Code code, int order) {
        return code.with(code.fields().under(code.parent(), order), stamp);
    }
}
