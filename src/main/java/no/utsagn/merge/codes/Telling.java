package no.utsagn.merge.codes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Side;
import no.utsagn.merge.codes.field.CodeValue;

/** Puts the differences into the words of the codebook: places as paths, in the order of the tree. */
final class Telling {

    private static final List<Field> SHOWN = List.of(
            Field.EXISTENCE,
            Field.NAME,
            Field.PLACE,
            Field.BRIEF,
            Field.FULL,
            Field.WHEN_TO_USE,
            Field.WHEN_NOT_TO_USE,
            Field.EXAMPLE,
            Field.STATUS,
            Field.COLOR,
            Field.GROUPS,
            Field.ORDER);

    private final Draft draft;
    private final Codebook merged;
    private final PathWords paths;

    Telling(Draft draft, Codebook merged) {
        this.draft = draft;
        this.merged = merged;
        this.paths = new PathWords(draft.pair, merged);
    }

    List<Difference> differences() {
        List<Difference> told = new ArrayList<>();
        merged.inTreeOrder().forEach(code -> living(code.id()).ifPresent(told::add));
        for (Id<Code> code : new TreeSet<>(draft.pair.codes().keySet())) {
            if (!merged.codes().has(code)) {
                gone(code).ifPresent(told::add);
            }
        }
        for (Id<Code> code : draft.aliases.parted()) {
            if (draft.pair.find(code).isEmpty()) {
                told.add(difference(code, Difference.What.JOINED, Side.BOTH, List.of(parted(code))));
            }
        }
        return told;
    }

    private Optional<Difference> living(Id<Code> code) {
        CodePair pair = draft.pair.code(code);
        List<FieldDifference> fields = fields(code);
        boolean contested = draft.told(code, Field.EXISTENCE).isPresent();
        if (contested) {
            return Optional.of(difference(code, Difference.What.GONE_AND_CHANGED, Side.BOTH, fields));
        }
        if (!pair.inBoth()) {
            return Optional.of(difference(code, Difference.What.NEW, pair.side(), fields));
        }
        boolean changed = fields.stream().anyMatch(field -> field.changed() != Side.NEITHER);
        return changed
                ? Optional.of(difference(code, Difference.What.CHANGED, sides(fields), fields))
                : Optional.empty();
    }

    private Optional<Difference> gone(Id<Code> code) {
        Collection<FieldDifference> further = draft.further(code);
        if (draft.joined().containsKey(code)) {
            return Optional.of(difference(
                    code, Difference.What.UNITED, draft.pair.code(code).side(), worded(further)));
        }
        Side living = draft.pair.code(code).side();
        if (draft.aliases.into().containsKey(code)) {
            List<FieldDifference> fields = new ArrayList<>(worded(further));
            if (draft.aliases.parted().contains(code)) {
                fields.add(0, parted(code));
            }
            return Optional.of(difference(code, Difference.What.JOINED, living.mirrored(), fields));
        }
        Difference.What what = draft.told(code, Field.EXISTENCE)
                        .filter(told -> told.changed() == Side.BOTH)
                        .isPresent()
                ? Difference.What.GONE_AND_CHANGED
                : Difference.What.GONE;
        Side side = what == Difference.What.GONE ? living.mirrored() : Side.BOTH;
        return Optional.of(difference(code, what, side, fields(code)));
    }

    private FieldDifference parted(Id<Code> code) {
        String here = paths.of(AliasUnion.holderIn(draft.pair.ours(), code));
        String there = paths.of(AliasUnion.holderIn(draft.pair.theirs(), code));
        boolean asks = draft.answers.rest().isEmpty()
                && draft.answers.to(AliasUnion.question(code)).isEmpty();
        String taken = paths.of(draft.resolve(code));
        return new FieldDifference(
                AliasUnion.question(code), Optional.empty(), here, there, Side.BOTH, asks, taken, Optional.empty());
    }

    private List<FieldDifference> fields(Id<Code> code) {
        List<FieldDifference> fields = new ArrayList<>();
        boolean moved = draft.told(code, Field.PLACE)
                .filter(told -> told.changed() != Side.NEITHER)
                .isPresent();
        for (Field field : SHOWN) {
            draft.told(code, field)
                    .filter(told -> field != Field.ORDER || !moved)
                    .map(told -> worded(code, told))
                    .filter(Telling::isShown)
                    .ifPresent(fields::add);
        }
        return fields;
    }

    private static boolean isShown(FieldDifference told) {
        boolean says = !(told.ours().isBlank() && told.theirs().isBlank()) && told.field() != Field.ORDER;
        return told.changed() != Side.NEITHER || says;
    }

    private List<FieldDifference> worded(Collection<FieldDifference> told) {
        return told.stream().map(paths::worded).toList();
    }

    /** What was taken is what the merged code has, whatever was settled since. */
    private FieldDifference worded(Id<Code> code, FieldDifference told) {
        boolean plain = CodeValue.ALL.contains(told.field()) && merged.codes().has(code);
        String taken = plain ? CodeValue.of(merged.code(code).fields(), told.field()) : told.taken();
        return paths.worded(new FieldDifference(
                told.question(),
                told.base(),
                told.ours(),
                told.theirs(),
                told.changed(),
                told.asks(),
                taken,
                told.proposal()));
    }

    private Difference difference(Id<Code> id, Difference.What what, Side side, List<FieldDifference> fields) {
        Optional<Code> code =
                merged.codes().find(id).or(() -> draft.pair.find(id).map(CodePair::any));
        return new Difference(
                Kind.CODE,
                id.value(),
                what,
                side,
                code.map(Code::name).orElse(""),
                paths.of(id),
                code.map(Code::color),
                1,
                fields);
    }

    private static Side sides(List<FieldDifference> fields) {
        boolean ours = fields.stream().anyMatch(f -> f.changed() == Side.OURS || f.changed() == Side.BOTH);
        boolean theirs = fields.stream().anyMatch(f -> f.changed() == Side.THEIRS || f.changed() == Side.BOTH);
        return ours ? theirs ? Side.BOTH : Side.OURS : Side.THEIRS;
    }
}
