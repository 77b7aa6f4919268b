package no.utsagn.merge.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.History;
import no.utsagn.base.Revision;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.study.Deciding.Decided;
import no.utsagn.merge.study.Deciding.Three;
import no.utsagn.merge.study.Deciding.Written;

/**
 * One thing with a history, merged field by field.
 *
 * @param <F> what is said of the thing
 */
final class ThingMerge<F> {

    private final Deciding deciding;
    private final History<F> ours;
    private final History<F> theirs;
    private final List<F> bases;
    private final Side newest;
    private final List<FieldDifference> told = new ArrayList<>();
    private boolean decided;

    ThingMerge(Deciding deciding, Copies copies, History<F> here, History<F> there) {
        this.deciding = deciding;
        this.ours = copies.ours(here, there);
        this.theirs = copies.theirs(here, there);
        this.bases = ours.nearestCommon(theirs).stream()
                .flatMap(base -> Stream.of(Optional.of(base), theirs.find(base.id())))
                .flatMap(Optional::stream)
                .map(Revision::fields)
                .distinct()
                .toList();
        this.newest = Copies.later(ours.head(), theirs.head());
    }

    /** Whether one copy just goes on from the other, or both are the same. */
    Side ahead() {
        boolean here = ours.knows(theirs);
        boolean there = theirs.knows(ours);
        return here ? there ? Side.NEITHER : Side.OURS : there ? Side.THEIRS : Side.BOTH;
    }

    F ours() {
        return ours.now();
    }

    F theirs() {
        return theirs.now();
    }

    List<F> bases() {
        return bases;
    }

    Side newest() {
        return newest;
    }

    /** One field, as it is in the end. */
    <V> V field(Question question, Function<F, V> of, Written<V> written) {
        Three<V> three = three(of);
        Decided<V> result = deciding.field(question, three, newest, written);
        decided |= result.decided();
        result.told().ifPresent(told::add);
        return result.value();
    }

    /** One field that is worth no question: where both changed it, the newest is taken. */
    <V> V quietly(Function<F, V> of) {
        Three<V> three = three(of);
        return switch (three.changed()) {
            case OURS, NEITHER -> three.ours();
            case THEIRS -> three.theirs();
            case BOTH -> newest == Side.OURS ? three.ours() : three.theirs();
        };
    }

    /** A set, member by member: who put in or took out one member counts for that one. */
    <V> Set<V> set(Function<F, Set<V>> of) {
        Three<Set<V>> three = three(of);
        if (three.base().isEmpty()) {
            return Stream.concat(three.ours().stream(), three.theirs().stream()).collect(Collectors.toSet());
        }
        Set<V> base = three.base().get();
        return Stream.concat(three.ours().stream(), three.theirs().stream())
                .filter(member -> !base.contains(member)
                        || (three.ours().contains(member) && three.theirs().contains(member)))
                .collect(Collectors.toSet());
    }

    private <V> Three<V> three(Function<F, V> of) {
        List<V> states = bases.stream().map(of).distinct().toList();
        Optional<V> base = states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
        return new Three<>(base, of.apply(ours.now()), of.apply(theirs.now()));
    }

    /** The history of both. */
    History<F> merged(F fields) {
        return ours.united(theirs, fields, decided ? Optional.of(deciding.stamp()) : Optional.empty());
    }

    /** The history of both. @param set what is chosen, and not written, of a thing: see {@link History#united} */
    History<F> merged(F fields, Function<F, String> set) {
        return ours.united(theirs, fields, decided ? Optional.of(deciding.stamp()) : Optional.empty(), set);
    }

    List<FieldDifference> told() {
        return told;
    }
}
