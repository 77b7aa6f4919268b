package no.utsagn.search.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * A transcript as the index last saw it: where its turns lie, and the number by which the index knows each. A turn keeps
 * its number for as long as it is there, so that an edit touches the turn it changes and no other. Immutable; shares
 * the study's text, and holds no former words.
 */
final class Placed {

    private static final int GONE = -1;

    private final int number;
    private final Id<Transcript> transcript;
    private final String text;
    private final List<Turn> turns;
    /** By the turn's index: its number. */
    private final int[] numbers;
    /** By the turn's number: its index. */
    private final int[] indexes;

    private Placed(int number, Transcript transcript, Map<Id<Turn>, Integer> former, int used) {
        this.number = number;
        this.transcript = transcript.id();
        this.text = transcript.text();
        this.turns = transcript.turns();
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

    /** A transcript new to the index. */
    static Placed first(int number, Transcript transcript) {
        return new Placed(number, transcript, Map.of(), 0);
    }

    /** The same transcript after a change. */
    Placed next(Transcript changed) {
        return new Placed(number, changed, turnNumbers(), indexes.length);
    }

    Id<Transcript> transcript() {
        return transcript;
    }

    String text() {
        return text;
    }

    List<Turn> turns() {
        return turns;
    }

    /** The number of the transcript within the index. */
    int number() {
        return number;
    }

    /** The number, within the transcript, of the turn at an index. */
    int numberAt(int index) {
        return numbers[index];
    }

    /** Where in the list of turns the one with this number stands. */
    int indexOf(int turnNumber) {
        return indexes[turnNumber];
    }

    /** Whether the turn with a number is there. */
    boolean has(int turnNumber) {
        return turnNumber < indexes.length && indexes[turnNumber] != GONE;
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
