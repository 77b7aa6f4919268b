package no.utsagn.merge.text;

import java.util.List;
import java.util.Optional;
import no.utsagn.language.Span;
import no.utsagn.merge.text.braid.Added;
import no.utsagn.merge.text.weave.Hunk;
import no.utsagn.transcript.edit.TextChange;

/** The way from the text of one copy to the text of both. */
record Moves(List<TextChange> changes) {

    Moves {
        changes = List.copyOf(changes);
    }

    /** By what comes to a copy. */
    static Moves by(List<Added> added) {
        return new Moves(added.stream()
                .flatMap(one -> one.hunks().stream())
                .map(Hunk::change)
                .toList());
    }

    /** No way to go. */
    static Moves none() {
        return new Moves(List.of());
    }

    /** Where a span lies in the text of both; empty if nothing is left of it. */
    Optional<Span> moved(Span span) {
        Optional<Span> moved = Optional.of(span);
        for (TextChange change : changes) {
            moved = moved.flatMap(change::moved);
            if (moved.isEmpty()) {
                return moved;
            }
        }
        return moved;
    }

    /** Where a place lies in the text of both. */
    int moved(int offset) {
        int moved = offset;
        for (TextChange change : changes) {
            moved = change.moved(moved);
        }
        return moved;
    }
}
