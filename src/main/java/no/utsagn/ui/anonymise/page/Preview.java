package no.utsagn.ui.anonymise.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;

/**
 * A transcript as it will stand once what is planned is carried out, with the way from its words to those that stand
 * in the study now and back. What is shown is never saved; decisions are made about the words as they are.
 */
public final class Preview {

    /** Words that will stand in the place of others. @param span in the transcript as it is */
    public record Swap(Span span, String words) {

        @Override
        public String toString() {
            return "Swap at " + span;
        }
    }

    private final List<Swap> swaps;
    private final int[] shownStarts;
    private final Transcript shown;

    private Preview(Transcript text, List<Swap> swaps) {
        this.swaps = swaps;
        this.shownStarts = new int[swaps.size()];
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (int i = 0; i < swaps.size(); i++) {
            Swap swap = swaps.get(i);
            words.append(text.text(), at, swap.span().start());
            shownStarts[i] = words.length();
            words.append(swap.words());
            at = swap.span().end();
        }
        words.append(text.text(), at, text.text().length());
        this.shown = shown(text, words.toString());
    }

    /** @param planned in any order, none over another, none over the end of a turn */
    public static Preview of(Transcript text, Collection<Swap> planned) {
        List<Swap> sorted = new ArrayList<>(planned);
        sorted.sort(Comparator.comparing(Swap::span));
        List<Swap> apart = new ArrayList<>();
        for (Swap swap : sorted) {
            if (apart.isEmpty()
                    || apart.get(apart.size() - 1).span().end() <= swap.span().start()) {
                apart.add(swap);
            }
        }
        return new Preview(text, List.copyOf(apart));
    }

    private Transcript shown(Transcript text, String words) {
        return new Transcript(
                text.id(),
                text.history(),
                text.source(),
                words,
                text.turns().stream()
                        .map(turn -> turn.over(toShown(turn.span())))
                        .toList(),
                text.speakers(),
                text.marks().stream().map(mark -> mark.at(toShown(mark.span()))).toList(),
                text.replacements().stream()
                        .map(replacement -> replacement.at(toShown(replacement.span())))
                        .toList(),
                text.log());
    }

    /** The transcript to be shown. */
    public Transcript shown() {
        return shown;
    }

    /** Where words of the study are shown: the whole of what stands in their place, if something does. */
    public Span toShown(Span span) {
        return new Span(toShown(span.start(), false), toShown(span.end(), true));
    }

    private int toShown(int offset, boolean end) {
        int before = lastAt(offset, false);
        if (before < 0) {
            return offset;
        }
        Swap swap = swaps.get(before);
        int shownEnd = shownStarts[before] + swap.words().length();
        if (offset >= swap.span().end()) {
            return shownEnd + offset - swap.span().end();
        }
        return offset == swap.span().start() || !end ? shownStarts[before] : shownEnd;
    }

    /** The words of the study that are shown here: all that a replacement stands for, where a part of one is meant. */
    public Span toText(Span span) {
        int start = toText(span.start(), false);
        return span.isEmpty() ? Span.at(start) : new Span(start, Math.max(start, toText(span.end(), true)));
    }

    private int toText(int offset, boolean end) {
        int before = lastAt(offset, true);
        if (before < 0) {
            return offset;
        }
        Swap swap = swaps.get(before);
        int into = offset - shownStarts[before];
        if (into >= swap.words().length()) {
            return swap.span().end() + into - swap.words().length();
        }
        return into == 0 || !end ? swap.span().start() : swap.span().end();
    }

    /** The last swap that begins at an offset or before it; -1 if none does. */
    private int lastAt(int offset, boolean asShown) {
        int low = 0;
        int high = swaps.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int start = asShown ? shownStarts[middle] : swaps.get(middle).span().start();
            if (start <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    @Override
    public String toString() {
        return "Preview with " + swaps.size() + " swaps";
    }
}
