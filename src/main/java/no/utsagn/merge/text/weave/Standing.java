package no.utsagn.merge.text.weave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.utsagn.transcript.edit.LoggedEdit.Kind;

/**
 * Which edits count, of those that a copy has.
 *
 * <ol>
 *   <li>One that is taken back does not, unless others that count are made on the words it put in.
 *   <li>One that is made on words that do not stand does not either.
 *   <li>Of those that contend for the same words a replacement of a name stands before a correction, the longer
 *       replacement before the shorter, and then what is newest; what is made on an edit counts for it.
 * </ol>
 */
public final class Standing {

    private final List<Op> ops;
    private final Ties ties;
    private final Integer[] newestFirst;
    private final boolean[] in;
    /** Not taken back. */
    final boolean[] active;
    /** Not taken back, and nothing that contends with it stands before it. */
    final boolean[] stands;
    /** Those that contend. */
    final List<Ties.Pair> pairs;

    /** @param in which edits the copy has, by their numbers */
    Standing(Weave weave, Ties ties, Integer[] newestFirst, boolean[] in) {
        ops = weave.ops();
        this.ties = ties;
        this.newestFirst = newestFirst;
        this.in = in;
        active = activated();
        stands = Arrays.copyOf(active, active.length);
        pairs = ties.pairs.stream()
                .filter(pair -> active[pair.one()] && active[pair.other()] && (!pair.inside() || isLeft(weave, pair)))
                .toList();
        if (!pairs.isEmpty()) {
            settle();
        }
    }

    /** Whether an edit is not taken back. */
    public boolean isActive(int number) {
        return active[number];
    }

    /** Whether an edit counts. */
    public boolean isStanding(int number) {
        return stands[number];
    }

    /** Those that contend for the same words. */
    public List<Ties.Pair> pairs() {
        return pairs;
    }

    /** All edits, the newest first. */
    static Integer[] newestFirst(List<Op> ops) {
        return IntStream.range(0, ops.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> ops.get(i)).reversed())
                .toArray(Integer[]::new);
    }

    private boolean[] activated() {
        boolean[] counts = new boolean[ops.size()];
        for (int i : newestFirst) {
            counts[i] = in[i] && (!isTakenBack(i, counts) || isBuiltOn(i, counts));
        }
        return counts;
    }

    private boolean isTakenBack(int number, boolean[] counts) {
        for (int taker : ties.takers.get(number)) {
            if (counts[taker] && !isPassed(taker)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBuiltOn(int number, boolean[] counts) {
        for (int builder : ties.builders.get(number)) {
            if (counts[builder]) {
                return true;
            }
        }
        return false;
    }

    /** Whether the same question was decided anew. */
    private boolean isPassed(int number) {
        Op op = ops.get(number);
        return op.kind() == Kind.DECIDED
                && op.after().isPresent()
                && ties.decisions.getOrDefault(op.after().get().state(), List.of()).stream()
                        .anyMatch(d -> in[d] && ops.get(d).compareTo(op) > 0);
    }

    /** Whether of the words put in the midst of others something is left. */
    private boolean isLeft(Weave weave, Ties.Pair pair) {
        return weave.own(pair.other()).values().stream()
                .anyMatch(piece -> piece.removers.stream().noneMatch(remover -> active[remover]));
    }

    /** What ranks higher comes first, and what an edit is made on before it; each stands if nothing that stands is against it. */
    private void settle() {
        Map<Integer, Rank> ranks = ranks();
        List<Integer> order = ranks.keySet().stream()
                .sorted(Comparator.comparing((Integer i) -> ranks.getOrDefault(i, Rank.of(ops.get(i))))
                        .reversed()
                        .thenComparing(ops::get))
                .toList();
        Map<Integer, List<Integer>> against = new HashMap<>();
        for (Ties.Pair pair : pairs) {
            against.computeIfAbsent(pair.one(), i -> new ArrayList<>()).add(pair.other());
            against.computeIfAbsent(pair.other(), i -> new ArrayList<>()).add(pair.one());
        }
        order.forEach(i -> stands[i] = false);
        for (int next : order) {
            stands[next] = ties.bases.get(next).stream().allMatch(base -> stands[base])
                    && against.getOrDefault(next, List.of()).stream().noneMatch(other -> stands[other]);
        }
    }

    /** Of the edits that contend, and of those made on them: the rank, or that of the highest that is made on it. */
    private Map<Integer, Rank> ranks() {
        Map<Integer, Rank> ranks = new HashMap<>();
        for (int i : newestFirst) {
            if (active[i] && ties.contested.get(i)) {
                Rank rank = Rank.of(ops.get(i));
                for (int on : ties.builders.get(i)) {
                    rank = active[on] ? rank.and(ranks.getOrDefault(on, rank)) : rank;
                }
                ranks.put(i, rank);
            }
        }
        return ranks;
    }
}
