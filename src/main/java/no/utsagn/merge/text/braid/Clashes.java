package no.utsagn.merge.text.braid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import no.utsagn.base.RevisionId;
import no.utsagn.language.Span;
import no.utsagn.merge.Side;
import no.utsagn.merge.text.weave.Op;
import no.utsagn.merge.text.weave.Piece;
import no.utsagn.merge.text.weave.Standing;
import no.utsagn.merge.text.weave.Ties.Pair;
import no.utsagn.merge.text.weave.Woven;

/** Finds edits that cannot both stand, of which each copy has one that the other has not. */
final class Clashes {

    private final Woven woven;
    private final Words words;
    private final Set<RevisionId> inOurs;
    private final Set<RevisionId> inTheirs;
    private final List<Op> ops;
    private final Standing standing;
    private final IntUnaryOperator inBoth;

    Clashes(Woven woven, Words words, Set<RevisionId> inOurs, Set<RevisionId> inTheirs) {
        this.woven = woven;
        this.words = words;
        this.inOurs = inOurs;
        this.inTheirs = inTheirs;
        ops = woven.weave().ops();
        standing = woven.standing(woven.all());
        inBoth = places(woven.alive(woven.all()));
    }

    List<Clash> all() {
        List<Pair> pairs = standing.pairs().stream().filter(this::isNew).toList();
        Map<Integer, Set<Integer>> places = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            Set<Integer> joined = new TreeSet<>(of(pair.one()));
            joined.addAll(of(pair.other()));
            List<Integer> touched = places.entrySet().stream()
                    .filter(entry -> entry.getValue().stream().anyMatch(joined::contains))
                    .map(Map.Entry::getKey)
                    .toList();
            touched.forEach(key -> joined.addAll(places.remove(key)));
            places.put(pair.one(), joined);
        }
        return places.values().stream()
                .map(this::clash)
                .sorted(Comparator.comparing(Clash::inBoth)
                        .thenComparing(clash -> clash.place().value()))
                .toList();
    }

    /** Whether each copy has something in it, made on the one or the other, that the other copy has not. */
    private boolean isNew(Pair pair) {
        Set<Integer> one = of(pair.one());
        Set<Integer> other = of(pair.other());
        return (one.stream().anyMatch(this::isOurs) && other.stream().anyMatch(this::isTheirs))
                || (one.stream().anyMatch(this::isTheirs) && other.stream().anyMatch(this::isOurs));
    }

    private boolean isOurs(int number) {
        RevisionId id = ops.get(number).revision();
        return inOurs.contains(id) && !inTheirs.contains(id);
    }

    private boolean isTheirs(int number) {
        RevisionId id = ops.get(number).revision();
        return inTheirs.contains(id) && !inOurs.contains(id);
    }

    /** An edit and what is made on it: it falls with it. */
    private Set<Integer> of(int number) {
        Set<Integer> all = new LinkedHashSet<>(woven.ties().descent(number));
        all.removeIf(i -> !standing.isActive(i));
        return all;
    }

    /** The same clash once it is decided: where it lies now, and whose edits stand. */
    Clash settled(Clash clash) {
        Set<Integer> members = new TreeSet<>();
        Stream.concat(clash.ours().stream(), clash.theirs().stream())
                .forEach(op -> members.add(woven.weave().number(op.revision()).orElseThrow()));
        return new Clash(
                clash.place(),
                clash.ours(),
                clash.theirs(),
                clash.inOurs(),
                clash.inTheirs(),
                span(region(members), inBoth),
                stands(members),
                clash.asks(),
                clash.base());
    }

    private Clash clash(Set<Integer> members) {
        List<Op> ours =
                members.stream().filter(this::isOurs).map(ops::get).sorted().toList();
        List<Op> theirs =
                members.stream().filter(this::isTheirs).map(ops::get).sorted().toList();
        RevisionId place = Stream.concat(ours.stream(), theirs.stream())
                .map(Op::revision)
                .min(Comparator.comparing(RevisionId::value))
                .orElseThrow();
        BitSet region = region(members);
        Span inOurs = span(region, words::inOurs);
        Span inTheirs = span(region, words::inTheirs);
        boolean isSettled =
                Stream.concat(ours.stream(), theirs.stream()).anyMatch(op -> op.isReplacement() || op.isLayout());
        return new Clash(
                place,
                ours,
                theirs,
                inOurs,
                inTheirs,
                span(region, inBoth),
                stands(members),
                !isSettled && !words.areAlike(inOurs, inTheirs),
                isSettled ? Optional.empty() : base(members, region));
    }

    private Side stands(Set<Integer> members) {
        boolean here = members.stream().anyMatch(i -> isOurs(i) && standing.isStanding(i));
        boolean there = members.stream().anyMatch(i -> isTheirs(i) && standing.isStanding(i));
        return here ? there ? Side.BOTH : Side.OURS : there ? Side.THEIRS : Side.NEITHER;
    }

    /** From the first to the last piece that the edits put in or took out. */
    private BitSet region(Set<Integer> members) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < woven.pieces().size(); i++) {
            Piece piece = woven.pieces().get(i);
            if (members.contains(piece.owner()) || piece.isTaken(members)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        BitSet region = new BitSet();
        region.set(Math.max(first, 0), last + 1);
        return region;
    }

    private IntUnaryOperator places(BitSet alive) {
        int[] places = new int[woven.pieces().size()];
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = alive.get(i) ? at : -1;
            at += alive.get(i) ? woven.pieces().get(i).count() : 0;
        }
        return i -> places[i];
    }

    /** Where the region lies; where nothing of it is left, the place where it would be. */
    private Span span(BitSet region, IntUnaryOperator places) {
        int end = 0;
        for (int i = 0; i < region.nextSetBit(0); i++) {
            int at = places.applyAsInt(i);
            end = at < 0 ? end : at + woven.pieces().get(i).count();
        }
        int start = end;
        for (int i = region.nextSetBit(0); i >= 0; i = region.nextSetBit(i + 1)) {
            int at = places.applyAsInt(i);
            end = at < 0 ? end : at + woven.pieces().get(i).count();
        }
        return new Span(start, end);
    }

    private Optional<String> base(Set<Integer> members, BitSet region) {
        boolean[] in = woven.all();
        members.stream().filter(i -> isOurs(i) || isTheirs(i)).forEach(i -> in[i] = false);
        List<Optional<String>> parts = new ArrayList<>();
        BitSet alive = woven.alive(in);
        alive.and(region);
        alive.stream().forEach(i -> parts.add(words.of(i)));
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(String.join(
                        "", parts.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }
}
