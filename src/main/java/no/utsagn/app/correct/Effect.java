package no.utsagn.app.correct;

import java.util.List;
import no.utsagn.base.Id;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.PrintedBefore;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;

/**
 * What edits of a text would do to what lies on it, to be shown before they are made.
 *
 * @param edits how many edits there are
 * @param vanishing codings of which nothing is left
 * @param shrinking codings that lose words at an end, or inside without others in their place
 * @param reworded how many other codings get other words and lose none
 * @param marks marks that go
 * @param memos what was noted about codings that vanish, and goes with them
 * @param movedMemos what was noted about turns that are joined to the one before, and is noted about that one then
 * @param quotes of chapters, that go
 * @param cutQuotes quotes that lose words
 * @param printed entries of the register of prints that go
 * @param replacements that go
 * @param kept how many replacements stay where other words were wanted
 */
public record Effect(
        int edits,
        List<Touched> vanishing,
        List<Touched> shrinking,
        int reworded,
        List<Id<Mark>> marks,
        List<Id<Memo>> memos,
        List<Id<Memo>> movedMemos,
        List<Id<ChapterItem>> quotes,
        List<Id<ChapterItem>> cutQuotes,
        List<Id<PrintedBefore>> printed,
        List<Id<Replacement>> replacements,
        int kept) {

    /**
     * A coding and what becomes of it.
     *
     * @param code the path of its code
     * @param before its words now
     * @param after its words then; empty if it vanishes
     */
    public record Touched(Id<Coding> coding, Id<Transcript> transcript, String code, String before, String after) {
        @Override
        public String toString() {
            return "Touched " + coding + ": " + before.length() + " to " + after.length();
        }
    }

    public Effect {
        vanishing = List.copyOf(vanishing);
        shrinking = List.copyOf(shrinking);
        marks = List.copyOf(marks);
        memos = List.copyOf(memos);
        movedMemos = List.copyOf(movedMemos);
        quotes = List.copyOf(quotes);
        cutQuotes = List.copyOf(cutQuotes);
        printed = List.copyOf(printed);
        replacements = List.copyOf(replacements);
    }

    /** Whether work of the researcher would be lost, so that somebody has to say yes. */
    public boolean loses() {
        return !vanishing.isEmpty()
                || !memos.isEmpty()
                || !quotes.isEmpty()
                || !printed.isEmpty()
                || !replacements.isEmpty();
    }

    /** Whether anything of the researcher's would be lost or get shorter. */
    public boolean isWorthShowing() {
        return loses() || !shrinking.isEmpty() || !cutQuotes.isEmpty() || !marks.isEmpty();
    }
}
