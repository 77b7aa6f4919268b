package no.utsagn.search.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * A transcript as the index last saw it: where its turns lie, and the number by which the index knows each. A turn keeps
 * its number for as long as it is there, so that an edit touches the turn it changes and no other. Immutable; shares
 * the study's text, and holds no former words.
 */
public final class Placed {

    private static final int GONE = -1;

    private final int number;
    private final Id<Transcript> transcript;
    private final String text;
    private final List<Turn> turns;
    /** By the turn's index: its number. */
    private final int[] numbers;
    /** By the turn's number: its index. */
    private final int[] indexes;
    /** The sheets of keys that its turns have, in order. */
    private final int[] sheets;

    private final boolean inOrder;

    private Placed(int number, Transcript state, Map<Id<Turn>, Integer> former, int used, Sheets known) {
        this(number, state.id(), state.text(), state.turns(), former, used, known);
    }

    private Placed(
            int number,
            Id<Transcript> transcript,
            String text,
            List<Turn> turns,
            Map<Id<Turn>, Integer> former,
            int used,
            Sheets known) {
        this.number = number;
        this.transcript = transcript;
        this.text = text;
        this.turns = turns;
        this.numbers = new int[turns.size()];
        int next = used;
        boolean rising = true;
        for (int i = 0; i < numbers.length; i++) {
            Integer had = former.isEmpty() ? null : former.get(turns.get(i).id());
            numbers[i] = had == null ? next++ : had;
            rising &= i == 0 || numbers[i] > numbers[i - 1];
        }
        inOrder = rising;
        indexes = new int[next];
        Arrays.fill(indexes, GONE);
        for (int i = 0; i < numbers.length; i++) {
            indexes[numbers[i]] = i;
        }
        sheets = known.enoughFor(next);
    }

    /** The sheets of keys that a transcript has, and where it gets more. */
    private static final class Sheets {

        private final int[] had;
        /** Given how many, says the first. */
        private final IntUnaryOperator more;

        Sheets(int[] had, IntUnaryOperator more) {
            this.had = had;
            this.more = more;
        }

        /** One key is left over at least, so that the next transcript's do not go on where these end. */
        int[] enoughFor(int turns) {
            int wanted = turns / Shelf.SHEET + 1;
            if (wanted <= had.length) {
                return had;
            }
            int[] all = Arrays.copyOf(had, wanted);
            int first = more.applyAsInt(wanted - had.length);
            for (int i = had.length; i < wanted; i++) {
                all[i] = first + i - had.length;
            }
            return all;
        }
    }

    /** No transcript, where none is looked at yet. */
    public static Placed nothing() {
        return new Placed(0, new Id<>(new UUID(0, 0)), "", List.of(), Map.of(), 0, new Sheets(new int[0], many -> 0));
    }

    /** A transcript new to the index. @param more gives out so many sheets of keys, of which it says the first */
    static Placed first(int number, Transcript transcript, IntUnaryOperator more) {
        return new Placed(number, transcript, Map.of(), 0, new Sheets(new int[0], more));
    }

    /** The same transcript after a change. */
    Placed next(Transcript changed, IntUnaryOperator more) {
        return new Placed(number, changed, turnNumbers(), indexes.length, new Sheets(sheets, more));
    }

    /** The same transcript without a turn. */
    Placed emptied() {
        Sheets same = new Sheets(sheets, many -> 0);
        return new Placed(number, transcript, "", List.of(), Map.of(), indexes.length, same);
    }

    /** Which transcript it is. */
    public Id<Transcript> transcript() {
        return transcript;
    }

    /** Its text, as indexed. */
    public String text() {
        return text;
    }

    /** Its turns, as indexed. */
    public List<Turn> turns() {
        return turns;
    }

    /** The number of the transcript within the index. */
    public int number() {
        return number;
    }

    /** The number, within the transcript, of the turn at an index. */
    int numberAt(int index) {
        return numbers[index];
    }

    /** The key of the turn at an index. */
    int keyAt(int index) {
        return sheets[numbers[index] / Shelf.SHEET] * Shelf.SHEET + numbers[index] % Shelf.SHEET;
    }

    /** The sheets of keys that its turns have, in the order of their numbers. */
    int[] sheets() {
        return sheets;
    }

    /** Whether later turns have higher numbers. */
    boolean isInOrder() {
        return inOrder;
    }

    /** Where in the list of turns the one with this number stands. */
    int indexOf(int turnNumber) {
        return indexes[turnNumber];
    }

    /** Whether the turn with a number is there. */
    boolean has(int turnNumber) {
        return turnNumber < indexes.length && indexes[turnNumber] != GONE;
    }

    /** Whether a transcript is in the state that the index saw. */
    public boolean isStateOf(Transcript other) {
        return text.equals(other.text()) && turns.equals(other.turns());
    }

    /** Whether the turn with a number, which is there in both states, has the same words in both. */
    boolean saysTheSame(Placed other, int turnNumber) {
        Span mine = turns.get(indexOf(turnNumber)).span();
        Span theirs = other.turns.get(other.indexOf(turnNumber)).span();
        return mine.length() == theirs.length()
                && text.regionMatches(mine.start(), other.text, theirs.start(), mine.length());
    }

    private Map<Id<Turn>, Integer> turnNumbers() {
        Map<Id<Turn>, Integer> map = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            map.put(turns.get(i).id(), numbers[i]);
        }
        return map;
    }
}
