package no.utsagn.search.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReader;

/**
 * Whether single words stand in a row, or near each other, in a turn: told by their positions alone, without the turn
 * being read. For testing very many turns; where the words stand is told by {@link Reading}.
 */
final class RowTest implements IntPredicate {

    private final List<Postings> words = new ArrayList<>();
    /** How many words a row may hold in all, or how far apart words may stand. */
    private final int most;

    private final boolean inOrder;
    /** How far each word has been looked through. */
    private final int[] reached;

    private RowTest(Plan plan, LeafReader leaf, List<Integer> terms, int most, boolean inOrder) throws IOException {
        for (int term : terms) {
            words.add(new Postings(leaf, plan.formsOf(term).searched()));
        }
        this.most = most;
        this.inOrder = inOrder;
        this.reached = new int[terms.size()];
    }

    /** The test of a query for a part of the index, if the query is one row of words or two words near each other. */
    static Optional<IntPredicate> of(Plan plan, LeafReader leaf) {
        try {
            if (plan.root() instanceof Node.Row row && areFew(plan, row.terms())) {
                int most = row.terms().size() + row.between();
                return Optional.of(new RowTest(plan, leaf, row.terms(), most, true));
            } else if (plan.root() instanceof Node.Near near
                    && near.one() instanceof Node.OneTerm one
                    && near.other() instanceof Node.OneTerm other
                    && areFew(plan, List.of(one.number(), other.number()))) {
                List<Integer> terms = List.of(one.number(), other.number());
                return Optional.of(new RowTest(plan, leaf, terms, near.within(), false));
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean areFew(Plan plan, List<Integer> terms) {
        return terms.stream().allMatch(term -> plan.formsOf(term).searched().size() <= Reading.MOST_POSTINGS);
    }

    @Override
    public boolean test(int doc) {
        try {
            for (Postings word : words) {
                word.go(doc);
                if (word.count() == 0) {
                    return false;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Arrays.fill(reached, 0);
        return inOrder ? isRow() : isNear();
    }

    private boolean isRow() {
        Postings first = words.get(0);
        for (int i = 0; i < first.count(); i++) {
            int last = first.position(i);
            int end = last + most;
            for (int word = 1; word < reached.length && last < end; word++) {
                last = next(word, last, end);
            }
            if (last < end) {
                return true;
            }
        }
        return false;
    }

    /** Where a word stands next behind a position; the end if it does not before. */
    private int next(int word, int behind, int end) {
        Postings places = words.get(word);
        while (reached[word] < places.count() && places.position(reached[word]) <= behind) {
            reached[word]++;
        }
        return reached[word] == places.count() ? end : Math.min(end, places.position(reached[word]));
    }

    private boolean isNear() {
        Postings one = words.get(0);
        Postings other = words.get(1);
        for (int i = 0; i < one.count(); i++) {
            int at = one.position(i);
            for (int j = 0; j < other.count(); j++) {
                int apart = Math.abs(other.position(j) - at);
                if (apart > 0 && apart <= most) {
                    return true;
                }
            }
        }
        return false;
    }
}
