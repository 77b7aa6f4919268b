package no.utsagn.app.memos;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;

/**
 * What a memo is about, in the words that people know it by.
 *
 * @param names of the code and those above it, or of the one thing there is; empty if it is gone
 * @param color of the code, "#rrggbb"
 * @param where it is said, for a turn or a coding; the whole text for a transcript
 * @param words the first that are said there; empty for what is not said
 */
public record Subject(Kind kind, List<String> names, Optional<String> color, Optional<Where> where, String words) {

    public Subject {
        names = List.copyOf(names);
    }

    /** What sort of thing it is, in the order in which they are offered. */
    public enum Kind {
        CODING,
        TURN,
        TRANSCRIPT,
        CODE,
        PARTICIPANT,
        STUDY
    }

    /**
     * A place in a transcript.
     *
     * @param turn its number, counted from 1; 0 for the whole
     * @param span UTF-16, half-open
     */
    public record Where(Id<Transcript> transcript, String title, int turn, Span span) {
        @Override
        public String toString() {
            return "Where " + transcript + " " + span;
        }
    }

    /** Whether there is such a thing any longer. */
    public boolean isGone() {
        return names.isEmpty();
    }

    @Override
    public String toString() {
        return "Subject " + kind;
    }
}
