package no.utsagn.transcript.edit;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/** The only ways in which the text of a transcript changes. Offsets are those of the text before the edit. */
public sealed interface TextEdit {

    /**
     * Other words within one turn. An empty stretch inserts, an empty text deletes.
     *
     * @param at in one turn, on whole characters, and holding a replacement wholly or not at all
     */
    record Replace(Span at, String with) implements TextEdit {
        @Override
        public String toString() {
            return "Replace " + at + " with " + with.length();
        }
    }

    /**
     * A name gives way to what stands for it. Codings and marks that hold a part of the name come to hold all of what
     * replaces it, so that none is lost.
     *
     * @param replacement over {@code at}, with the entity that was named
     */
    record PutReplacement(Replacement replacement, String with) implements TextEdit {
        /** Where the name stands, in the old text. */
        public Span at() {
            return replacement.span();
        }

        @Override
        public String toString() {
            return "PutReplacement " + at() + " with " + with.length();
        }
    }

    /** The words of the entity come back from the key, and the replacement goes. */
    record Restore(Id<Replacement> replacement, String with) implements TextEdit {
        @Override
        public String toString() {
            return "Restore " + replacement + " with " + with.length();
        }
    }

    /** One turn becomes two. White space at the cut gives way to the line end between turns. */
    record SplitTurn(int offset, Id<Turn> second, Optional<Id<Speaker>> speaker) implements TextEdit {}

    /** A turn and the one after it become one, said by the speaker of the first. */
    record JoinTurns(Id<Turn> first) implements TextEdit {}

    /** A turn was said by somebody else. No character changes. */
    record GiveTurn(Id<Turn> turn, Optional<Id<Speaker>> speaker) implements TextEdit {}
}
