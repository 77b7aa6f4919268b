package no.utsagn.merge.codes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.merge.Field;
import no.utsagn.merge.Side;
import no.utsagn.merge.codes.field.CodeValue;

/**
 * The order among siblings, without a question. Siblings that both copies have stand as the copy has them that moved
 * them, or as the one that moved one of them last; what one alone put between them stays behind its neighbour.
 */
final class SiblingOrder {

    private final Draft draft;

    SiblingOrder(Draft draft) {
        this.draft = draft;
    }

    void settle() {
        Map<Optional<Id<Code>>, List<Id<Code>>> siblings =
                draft.living().stream().collect(Collectors.groupingBy(draft::parent));
        siblings.values().forEach(this::settle);
    }

    private void settle(List<Id<Code>> siblings) {
        List<Id<Code>> here = inOrder(siblings, draft.pair.ours());
        List<Id<Code>> there = inOrder(siblings, draft.pair.theirs());
        List<Id<Code>> both = backbone(here, there);
        List<Id<Code>> order = new ArrayList<>(woven(both, here, there));
        siblings.stream()
                .filter(code -> !order.contains(code))
                .sorted(Comparator.comparingInt(
                                (Id<Code> code) -> draft.fields(code).order())
                        .thenComparing(code -> code))
                .forEach(order::add);
        number(order);
    }

    /** Those that stand beside each other in a copy too, as they stand there. */
    private List<Id<Code>> inOrder(List<Id<Code>> siblings, CodebookCopy copy) {
        return siblings.stream()
                .filter(copy::has)
                .sorted(Comparator.comparingInt((Id<Code> id) ->
                                copy.codebook().code(id).fields().order())
                        .thenComparing(id -> id))
                .toList();
    }

    private List<Id<Code>> backbone(List<Id<Code>> here, List<Id<Code>> there) {
        List<Id<Code>> ours = here.stream().filter(there::contains).toList();
        List<Id<Code>> theirs = there.stream().filter(here::contains).toList();
        if (ours.equals(theirs)) {
            return ours;
        }
        List<Id<Code>> base = ours.stream()
                .sorted(Comparator.<Id<Code>>comparingInt(this::baseOrder).thenComparing(id -> id))
                .toList();
        if (base.equals(ours)) {
            return theirs;
        }
        return base.equals(theirs) || lastMoved(ours, Side.OURS) ? ours : theirs;
    }

    private int baseOrder(Id<Code> id) {
        return draft.pair.code(id).base(fields -> fields.order()).orElse(Integer.MAX_VALUE);
    }

    /** Whether our copy moved one of them last. */
    private boolean lastMoved(List<Id<Code>> codes, Side side) {
        Comparator<Said> time = Comparator.comparing(Said::at).thenComparing(Said::text);
        Said here = codes.stream().map(id -> said(id, side)).max(time).orElseThrow();
        Said there =
                codes.stream().map(id -> said(id, side.mirrored())).max(time).orElseThrow();
        return time.compare(here, there) >= 0;
    }

    private record Said(Instant at, String text) {}

    private Said said(Id<Code> id, Side side) {
        Code code = draft.pair.copy(side).codebook().code(id);
        return new Said(
                CodeValue.made(code.history(), Field.ORDER).at(),
                id + " " + code.fields().order());
    }

    private List<Id<Code>> woven(List<Id<Code>> both, List<Id<Code>> here, List<Id<Code>> there) {
        Map<Optional<Id<Code>>, List<Id<Code>>> oursAfter = after(both, here);
        Map<Optional<Id<Code>>, List<Id<Code>>> theirsAfter = after(both, there);
        List<Id<Code>> woven = new ArrayList<>();
        List<Optional<Id<Code>>> gaps = new ArrayList<>(List.of(Optional.empty()));
        both.forEach(code -> gaps.add(Optional.of(code)));
        for (Optional<Id<Code>> gap : gaps) {
            gap.ifPresent(woven::add);
            List<Id<Code>> one = oursAfter.getOrDefault(gap, List.of());
            List<Id<Code>> other = theirsAfter.getOrDefault(gap, List.of());
            boolean oursFirst = other.isEmpty() || (!one.isEmpty() && older(one.get(0), other.get(0)));
            woven.addAll(oursFirst ? one : other);
            woven.addAll(oursFirst ? other : one);
        }
        return List.copyOf(new LinkedHashSet<>(woven));
    }

    private boolean older(Id<Code> one, Id<Code> other) {
        Comparator<Id<Code>> age = Comparator.<Id<Code>, Instant>comparing(id ->
                        draft.pair.code(id).any().history().first().stamp().at())
                .thenComparing(id -> id);
        return age.compare(one, other) < 0;
    }

    private static Map<Optional<Id<Code>>, List<Id<Code>>> after(List<Id<Code>> both, List<Id<Code>> own) {
        Set<Id<Code>> shared = new HashSet<>(both);
        Map<Optional<Id<Code>>, List<Id<Code>>> after = new HashMap<>();
        Optional<Id<Code>> last = Optional.empty();
        for (Id<Code> code : own) {
            if (shared.contains(code)) {
                last = Optional.of(code);
            } else {
                after.computeIfAbsent(last, l -> new ArrayList<>()).add(code);
            }
        }
        return after;
    }

    /** Gives numbers in this order, changing as few as it takes. */
    private void number(List<Id<Code>> order) {
        long last = Long.MIN_VALUE;
        Optional<Id<Code>> before = Optional.empty();
        for (Id<Code> code : order) {
            int now = draft.fields(code).order();
            boolean follows = now > last
                    || (now == last
                            && before.filter(id -> id.compareTo(code) < 0).isPresent());
            if (!follows) {
                draft.put(code, draft.fields(code).under(draft.parent(code), (int) last + 1));
            }
            last = draft.fields(code).order();
            before = Optional.of(code);
        }
    }
}
