package no.utsagn.merge.text.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Characters next to each other that came together and that the same edits took out. */
public final class Piece {

    final int owner;
    final int first;
    int count;
    final List<Integer> removers;
    boolean alive;
    int place;

    @Nullable
    Piece next;

    Piece(int owner, int first, int count, List<Integer> removers, boolean alive) {
        this.owner = owner;
        this.first = first;
        this.count = count;
        this.removers = new ArrayList<>(removers);
        this.alive = alive;
    }

    /** The number of the edit that put it in, or {@link Weave#ORIGIN}. */
    public int owner() {
        return owner;
    }

    /** Which of the characters of that edit its first is. */
    public int first() {
        return first;
    }

    /** How many characters it has. */
    public int count() {
        return count;
    }

    /** Whether none of certain edits took it out. */
    public boolean isLeft(IntPredicate certain) {
        return removers.stream().noneMatch(certain::test);
    }

    /** Whether one of these edits took it out. */
    public boolean isTaken(Set<Integer> by) {
        return removers.stream().anyMatch(by::contains);
    }

    int end() {
        return first + count;
    }

    /** Puts a piece right behind this one. */
    void follow(Piece piece) {
        piece.next = next;
        next = piece;
    }

    /** Keeps the first characters and gives the others as the next piece. */
    Piece cut(int kept) {
        Piece rest = new Piece(owner, first + kept, count - kept, removers, alive);
        count = kept;
        follow(rest);
        return rest;
    }
}
