package no.utsagn.merge.text.weave;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import no.utsagn.base.RevisionId;
import no.utsagn.transcript.edit.Letters;
import no.utsagn.transcript.edit.LoggedEdit.Kind;

/**
 * What the edits of a weave have to do with each other. Each tie follows from the two edits alone and what they were made
 * on, so that it is the same in every copy that has both.
 */
public final class Ties {

    /**
     * Two edits that take out the same words, or one that puts words into what the other takes out. Neither knew of the
     * other, else it would have found those words gone.
     *
     * @param inside the second puts words in the midst of what the first takes out
     */
    public record Pair(int one, int other, boolean inside) {}

    /** Two edits that are one and the same, by the edit {@code by}; the older gives way. */
    public record Same(int by, int older, int newer) {}

    private final Weave weave;
    private final List<Op> ops;
    /** By edit: those that are made on the words it put in. */
    final List<Set<Integer>> builders = new ArrayList<>();
    /** By edit: what it is made on. */
    final List<Set<Integer>> bases = new ArrayList<>();
    /** By edit: those that take it back or decide against it. */
    final List<List<Integer>> takers = new ArrayList<>();

    final Set<Pair> pairs = new LinkedHashSet<>();
    /** The edits of the pairs, and all that is made on them. */
    final BitSet contested = new BitSet();

    final List<Same> sames = new ArrayList<>();
    /** By the question: the decisions of it. */
    final Map<RevisionId, List<Integer>> decisions = new HashMap<>();

    Ties(Weave weave) {
        this.weave = weave;
        ops = weave.ops();
        for (int i = 0; i < ops.size(); i++) {
            builders.add(new LinkedHashSet<>());
            bases.add(new LinkedHashSet<>());
            takers.add(new ArrayList<>());
        }
        for (int i = 0; i < ops.size(); i++) {
            counting(i);
        }
        align();
        weave.pieces().forEach(this::removed);
        for (int i = 0; i < ops.size(); i++) {
            if (ops.get(i).isOfCharacters() && ops.get(i).taken().isEmpty()) {
                inserted(i);
            }
        }
        for (Pair pair : pairs) {
            descent(pair.one()).forEach(contested::set);
            descent(pair.other()).forEach(contested::set);
        }
    }

    /** The edits that are made on the words of one, or on theirs, and itself. */
    public Set<Integer> descent(int of) {
        Set<Integer> line = new LinkedHashSet<>();
        List<Integer> open = new ArrayList<>(List.of(of));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            if (line.add(next)) {
                open.addAll(builders.get(next));
            }
        }
        return line;
    }

    /** Edits that are one and the same. */
    public List<Same> sames() {
        return sames;
    }

    private void counting(int number) {
        Op op = ops.get(number);
        if (op.kind() == Kind.TAKE_BACK) {
            op.edit().undoes().flatMap(weave::number).ifPresent(of -> takers.get(of)
                    .add(number));
        } else if (op.kind() == Kind.DECIDED) {
            for (Letters loser : op.taken()) {
                weave.number(loser.state()).ifPresent(of -> takers.get(of).add(number));
            }
            op.after().ifPresent(key -> decisions
                    .computeIfAbsent(key.state(), k -> new ArrayList<>())
                    .add(number));
        } else if (op.kind() == Kind.SAME) {
            op.edit().undoes().flatMap(weave::number).ifPresent(older -> op.after()
                    .flatMap(newer -> weave.number(newer.state()))
                    .ifPresent(newer -> sames.add(new Same(number, older, newer))));
        }
    }

    /** Cuts the pieces of edits that are the same alike. */
    private void align() {
        for (int round = 0; round < 2; round++) {
            for (Same same : sames) {
                NavigableMap<Integer, Piece> one = weave.own(same.older());
                NavigableMap<Integer, Piece> other = weave.own(same.newer());
                List.copyOf(one.keySet()).forEach(at -> Weave.cut(other, at));
                List.copyOf(other.keySet()).forEach(at -> Weave.cut(one, at));
            }
        }
    }

    private void removed(Piece piece) {
        for (int remover : piece.removers) {
            if (piece.owner != Weave.ORIGIN) {
                built(remover, piece.owner);
            }
            for (int other : piece.removers) {
                if (remover < other && contend(remover, other)) {
                    pairs.add(new Pair(remover, other, false));
                }
            }
        }
    }

    private void built(int on, int base) {
        builders.get(base).add(on);
        bases.get(on).add(base);
    }

    /** An edit that takes nothing out: whether it puts its words in the midst of others that came or went. */
    private void inserted(int number) {
        Op op = ops.get(number);
        if (op.put() == 0 || op.after().isEmpty() || op.before().isEmpty()) {
            return;
        }
        Piece left = weave.holding(op.after().get());
        Piece right = weave.holding(op.before().get());
        if (left.owner != Weave.ORIGIN && right.owner != Weave.ORIGIN && isKin(left.owner, right.owner)) {
            built(number, left.owner);
            built(number, right.owner);
        }
        Set<Integer> seen = new LinkedHashSet<>();
        removers(number, seen);
        sames.stream().filter(s -> s.older() == number).forEach(s -> removers(s.newer(), seen));
        sames.stream().filter(s -> s.newer() == number).forEach(s -> removers(s.older(), seen));
        for (int remover : left.removers) {
            if (right.removers.contains(remover) && !seen.contains(remover) && contend(remover, number)) {
                pairs.add(new Pair(remover, number, true));
            }
        }
    }

    private void removers(int of, Set<Integer> into) {
        weave.own(of).values().forEach(piece -> into.addAll(piece.removers));
    }

    private boolean isKin(int one, int other) {
        Set<Integer> line = line(one);
        return line(other).stream().anyMatch(line::contains);
    }

    private Set<Integer> line(int of) {
        Set<Integer> line = new LinkedHashSet<>();
        List<Integer> open = new ArrayList<>(List.of(of));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            if (line.add(next)) {
                open.addAll(bases.get(next));
            }
        }
        return line;
    }

    /** Two that only take out agree; where turns begin is one thing, what is said another. */
    private boolean contend(int one, int other) {
        Op a = ops.get(one);
        Op b = ops.get(other);
        boolean same = sames.stream()
                .anyMatch(s -> (s.older() == one && s.newer() == other) || (s.older() == other && s.newer() == one));
        return a.isLayout() == b.isLayout() && a.put() + b.put() > 0 && !same;
    }
}
