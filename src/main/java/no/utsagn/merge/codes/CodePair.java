package no.utsagn.merge.codes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.base.Revision;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.merge.Field;
import no.utsagn.merge.Side;
import no.utsagn.merge.codes.field.CodeValue;
import no.utsagn.merge.codes.field.Said;

/**
 * One code in two copies.
 *
 * @param bases the nearest states that both come from: none if they share none, several where copies crossed
 */
record CodePair(Id<Code> id, Optional<Code> ours, Optional<Code> theirs, List<CodeFields> bases) {

    /** By the clock, then by the coder. */
    static final Comparator<Stamp> BY_TIME =
            Comparator.comparing(Stamp::at).thenComparing(stamp -> stamp.by().toString());

    static CodePair of(Id<Code> id, CodebookCopy ours, CodebookCopy theirs) {
        Optional<Code> here = ours.codebook().codes().find(id);
        Optional<Code> there = theirs.codebook().codes().find(id);
        List<CodeFields> bases = here.isPresent() && there.isPresent()
                ? here.get().history().nearestCommon(there.get().history()).stream()
                        .map(Revision::fields)
                        .toList()
                : List.of();
        return new CodePair(id, here, there, bases);
    }

    boolean inBoth() {
        return ours.isPresent() && theirs.isPresent();
    }

    /** The copy that alone has it, or both. */
    Side side() {
        return inBoth() ? Side.BOTH : ours.isPresent() ? Side.OURS : Side.THEIRS;
    }

    /** The code as one copy has it; ours if both do. */
    Code any() {
        return ours.or(() -> theirs).orElseThrow();
    }

    /** When it was last worked on, in either copy. */
    Stamp last() {
        return Stream.of(ours, theirs)
                .flatMap(Optional::stream)
                .map(code -> code.history().head().stamp())
                .max(BY_TIME)
                .orElseThrow();
    }

    /** When a field got the value that it has where it was changed; the later time where both changed it. */
    Stamp made(Field field, Side changed) {
        return Stream.of(ours.filter(one -> changed != Side.THEIRS), theirs.filter(one -> changed != Side.OURS))
                .flatMap(Optional::stream)
                .map(code -> CodeValue.made(code.history(), field))
                .max(BY_TIME)
                .orElseThrow();
    }

    /** The one value that all states before have; empty if there is no such. */
    <T> Optional<T> base(Function<CodeFields, T> value) {
        Set<T> values = bases.stream().map(value).collect(Collectors.toSet());
        return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
    }

    Optional<String> base(Field field) {
        return base(fields -> CodeValue.of(fields, field));
    }

    static Said said(Code code, Field field) {
        return new Said(CodeValue.of(code.fields(), field), () -> CodeValue.made(code.history(), field));
    }
}
