package no.utsagn.search.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private Placed(
            int number,
            Id<Transcript> transcript,
            String text,
            List<Turn> turns,
            Map<Id<Turn>, Integer> former,
            int used) {
        this.number = number;
        this.transcript = transcript;
        this.text = text;
        this.turns = turns;
        this.numbers = new int[turns.size()];
        int next = used;
        for (int i = 0; i < numbers.length; i++) {
            Integer known = former.get(turns.get(i).id());
            numbers[i] = known == null ? next++ : known;
        }
        indexes = new int[next];
        Arrays.fill(indexes, GONE);
        for (int i = 0; i < numbers.length; i++) {
            indexes[numbers[i]] = i;
        }
    }

    /** No transcript, where none is looked at yet. */
    public static Placed nothing() {
        return new Placed(0, new Id<>(new UUID(0, 0)), "", List.of(), Map.of(), 0);
    }

    /** A transcript new to the index. */
    static Placed first(int number, Transcript transcript) {
        return new Placed(number, transcript.id(), transcript.text(), transcript.turns(), Map.of(), 0);
    }

    /** The same transcript after a change. */
    Placed next(Transcript changed) {
        return new Placed(number, transcript, changed.text(), changed.turns(), turnNumbers(), indexes.length);
    }

    /** The same transcript without a turn. */
    Placed emptied() {
        return new Placed(number, transcript, "", List.of(), Map.of(), indexes.length);
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
    long keyAt(int index) {
        return Shelf.key(number, numbers[index]);
    }

    /** Where in the list of turns the one with this number stands. */
    public int indexOf(int turnNumber) {
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

    /** The turn with a key. */
    public Turn turn(long key) {
        return turns.get(indexOf((int) key));
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
