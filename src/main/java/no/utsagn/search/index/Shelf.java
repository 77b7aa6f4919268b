package no.utsagn.search.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.utsagn.base.Id;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/** Where each turn that the index knows lies, at one moment. Immutable. */
public final class Shelf {

    private record Ranked(Placed placed, int rank) {}

    /**
     * Where a turn lies.
     *
     * @param text of the whole transcript
     * @param rank of its transcript among all, from 0
     * @param index of the turn among those of its transcript, from 0
     */
    public record Place(Id<Transcript> transcript, String text, Turn turn, int rank, int index)
            implements Comparable<Place> {

        /** Shows no word. */
        @Override
        public String toString() {
            return "Place of " + turn.id();
        }

        /** As the texts stand in the study. */
        @Override
        public int compareTo(Place other) {
            return rank != other.rank ? Integer.compare(rank, other.rank) : Integer.compare(index, other.index);
        }
    }

    private final Map<Integer, Ranked> byNumber = new HashMap<>();

    /** @param inOrder as the texts stand in the study */
    Shelf(Collection<Placed> inOrder) {
        for (Placed placed : inOrder) {
            byNumber.put(placed.number(), new Ranked(placed, byNumber.size()));
        }
    }

    /** What the index keeps with a turn: the numbers of transcript and turn in one. */
    static long key(int transcript, int turn) {
        return ((long) transcript << Integer.SIZE) | turn;
    }

    /** Where the turn with a key lies. */
    public Place find(long key) {
        int transcript = (int) (key >>> Integer.SIZE);
        Ranked found = byNumber.get(transcript);
        if (found == null) {
            throw new IllegalArgumentException("no transcript numbered " + transcript);
        }
        Placed placed = found.placed();
        int index = placed.indexOf((int) key);
        return new Place(placed.transcript(), placed.text(), placed.turns().get(index), found.rank(), index);
    }
}
