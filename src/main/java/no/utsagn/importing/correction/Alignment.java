package no.utsagn.importing.correction;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.language.Span;

/**
 * Which tokens of a transcript are which of the file: the longest common sequence, after Myers (1986), An O(ND)
 * difference algorithm and its variations, Algorithmica 1(2), in its form that needs linear space.
 *
 * @param anchors in order; a replacement is one anchor, and only if all of its words are found
 */
record Alignment(List<Anchor> anchors) {

    /** A stretch of the transcript and the same stretch of the file. */
    record Anchor(Token now, Token then, Span at, Span to) {}

    static Alignment of(List<Token> now, List<Token> then) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Change> changes =
                new MyersDiffWithLinearSpace<Integer>().computeDiff(keys(now, numbers), keys(then, numbers), null);
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Change change : changes) {
            for (; i < change.startOriginal; i++, j++) {
                pairs.add(new int[] {i, j});
            }
            i = change.endOriginal;
            j = change.endRevised;
        }
        for (; i < now.size() && j < then.size(); i++, j++) {
            pairs.add(new int[] {i, j});
        }
        joinGaps(pairs, now, 0);
        joinGaps(pairs, then, 1);
        List<Anchor> same = new ArrayList<>();
        pairs.forEach(pair -> same.add(anchor(now.get(pair[0]), then.get(pair[1]))));
        return new Alignment(wholeReplacements(same, now, then));
    }

    /**
     * Where words that went are said twice, either may be the one that stays. If the first is taken, and what goes then
     * goes at one place instead of two, it is.
     *
     * @param side 0 for words that went, 1 for words that came
     */
    private static void joinGaps(List<int[]> pairs, List<Token> tokens, int side) {
        int other = 1 - side;
        for (int first = 0; first < pairs.size(); first++) {
            int from = first == 0 ? 0 : pairs.get(first - 1)[side] + 1;
            int beside = first == 0 ? 0 : pairs.get(first - 1)[other] + 1;
            int end = first + 1;
            while (end < pairs.size() && follows(pairs.get(end - 1), pairs.get(end))) {
                end++;
            }
            boolean onlyThisSide = pairs.get(first)[other] == beside && pairs.get(first)[side] > from;
            if (onlyThisSide && end < pairs.size() && saysTheSame(tokens, from, pairs.get(first)[side], end - first)) {
                for (int at = first; at < end; at++) {
                    pairs.get(at)[side] = from + at - first;
                }
            }
        }
    }

    private static boolean follows(int[] one, int[] next) {
        return next[0] == one[0] + 1 && next[1] == one[1] + 1;
    }

    private static boolean saysTheSame(List<Token> tokens, int one, int other, int length) {
        for (int i = 0; i < length; i++) {
            Token a = tokens.get(one + i);
            Token b = tokens.get(other + i);
            if (!a.key().equals(b.key())
                    || a.replacement().isPresent()
                    || b.replacement().isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> keys(List<Token> tokens, Map<String, Integer> numbers) {
        List<Integer> keys = new ArrayList<>();
        for (Token token : tokens) {
            keys.add(numbers.computeIfAbsent(token.key(), key -> numbers.size()));
        }
        return keys;
    }

    private static Anchor anchor(Token now, Token then) {
        return new Anchor(now, then, now.span(), then.span());
    }

    /** Joins the parts of a replacement that stand together in the file as they do here, and drops the others. */
    private static List<Anchor> wholeReplacements(List<Anchor> same, List<Token> now, List<Token> then) {
        Map<Span, Integer> place = new HashMap<>();
        for (int j = 0; j < then.size(); j++) {
            place.put(then.get(j).span(), j);
        }
        Map<Object, Long> parts = new HashMap<>();
        now.forEach(token -> token.replacement().ifPresent(id -> parts.merge(id, 1L, Long::sum)));
        List<Anchor> whole = new ArrayList<>();
        for (int i = 0; i < same.size(); ) {
            Anchor first = same.get(i);
            if (first.now().replacement().isEmpty()) {
                whole.add(first);
                i++;
                continue;
            }
            int end = i;
            while (end < same.size()
                    && same.get(end).now().replacement().equals(first.now().replacement())) {
                end++;
            }
            Anchor last = same.get(end - 1);
            boolean all = parts.getOrDefault(first.now().replacement().get(), 0L) == end - i;
            boolean together = place.getOrDefault(last.to(), -1) - place.getOrDefault(first.to(), -1) == end - i - 1;
            if (all && together) {
                whole.add(new Anchor(
                        first.now(), first.then(), first.at(), first.to().hull(last.to())));
            }
            i = end;
        }
        return whole;
    }
}
