package no.utsagn.ui.team.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.merge.words.WordChanges;
import no.utsagn.ui.team.words.Run.Mark;

/** Marks the words that two texts do not share. */
public final class WordLights {

    private WordLights() {}

    /** A text with the words marked that the other does not have. */
    public static List<Run> of(String text, String other, Mark mark) {
        BitSet lit = characters(WordChanges.between(other, text).came());
        return runs(text, lit, new BitSet(), mark, mark);
    }

    /** The text before both, with the words marked that either left out. */
    public static List<Run> gone(String base, String ours, String theirs) {
        BitSet gone = characters(WordChanges.between(base, ours).went());
        gone.or(characters(WordChanges.between(base, theirs).went()));
        return runs(base, gone, new BitSet(), Mark.GONE, Mark.GONE);
    }

    /** A text put together of both, with the words of each marked as its own. */
    public static List<Run> together(String text, String base, String ours, String theirs) {
        BitSet fresh = characters(WordChanges.between(base, text).came());
        BitSet mine = (BitSet) fresh.clone();
        mine.andNot(characters(WordChanges.between(ours, text).came()));
        BitSet yours = (BitSet) fresh.clone();
        yours.andNot(characters(WordChanges.between(theirs, text).came()));
        yours.andNot(mine);
        return runs(text, mine, yours, Mark.OURS, Mark.THEIRS);
    }

    private static BitSet characters(List<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }

    private static List<Run> runs(String text, BitSet first, BitSet second, Mark one, Mark other) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Mark mark = first.get(at) ? one : second.get(at) ? other : Mark.PLAIN;
            int end = at + 1;
            while (end < text.length() && mark == (first.get(end) ? one : second.get(end) ? other : Mark.PLAIN)) {
                end++;
            }
            runs.add(new Run(text.substring(at, end), mark));
            at = end;
        }
        return List.copyOf(runs);
    }
}
