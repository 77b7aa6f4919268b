package no.utsagn.merge.words;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import no.utsagn.language.Span;

/**
 * Words of one text that stand in the place of others in another.
 *
 * @param old which words went, counted in words; empty where words came only
 * @param now which words came, counted in words of the other text
 */
record Hunk(Span old, Span now) {

    /**
     * What leads from one text to another, in order, with at least one word that stays between any two. Words that could
     * have come at several places are taken to have come at the last, so that a new sentence keeps its own full stop.
     */
    static List<Hunk> between(List<Token> before, List<Token> after) {
        List<Change> changes = new MyersDiffWithLinearSpace<String>()
                .computeDiff(
                        before.stream().map(Token::word).toList(),
                        after.stream().map(Token::word).toList(),
                        null);
        List<Hunk> hunks = new ArrayList<>();
        for (Change change : changes) {
            Hunk hunk = new Hunk(
                    new Span(change.startOriginal, change.endOriginal),
                    new Span(change.startRevised, change.endRevised));
            int last = hunks.size() - 1;
            if (last >= 0 && hunks.get(last).old.end() == hunk.old.start()) {
                hunk = new Hunk(
                        hunks.get(last).old.hull(hunk.old), hunks.get(last).now.hull(hunk.now));
                hunks.remove(last);
            }
            hunks.add(hunk);
        }
        for (int i = hunks.size() - 1; i >= 0; i--) {
            int limit = i + 1 < hunks.size() ? hunks.get(i + 1).old.start() - 1 : before.size();
            hunks.set(i, hunks.get(i).slid(before, after, limit));
        }
        return List.copyOf(hunks);
    }

    private Hunk slid(List<Token> before, List<Token> after, int limit) {
        Hunk hunk = this;
        while (hunk.old.end() < limit
                && hunk.old.isEmpty() != hunk.now.isEmpty()
                && hunk.mayMove(hunk.old.isEmpty() ? after : before)) {
            hunk = new Hunk(hunk.old.shifted(1), hunk.now.shifted(1));
        }
        return hunk;
    }

    /** Whether the word behind what came, or went, is the first of it once more. */
    private boolean mayMove(List<Token> text) {
        Span words = old.isEmpty() ? now : old;
        return words.end() < text.size()
                && text.get(words.start()).word().equals(text.get(words.end()).word());
    }

    boolean isInsertion() {
        return old.isEmpty();
    }

    /** Whether no word that stays lies between this and another; two insertions can stand one after the other. */
    boolean meets(Hunk other) {
        return old.overlapsOrTouches(other.old);
    }
}
