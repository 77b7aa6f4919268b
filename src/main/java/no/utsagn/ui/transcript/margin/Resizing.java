package no.utsagn.ui.transcript.margin;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.transcript.Transcript;

/** Which words a coding gets while one of its ends is dragged. The other end stays; at least a word or sign is left. */
final class Resizing {

    private final Transcript transcript;
    private final Span before;
    private final StripePlace.End end;

    Resizing(Transcript transcript, Span before, StripePlace.End end) {
        this.transcript = transcript;
        this.before = before;
        this.end = end;
    }

    /**
     * The stretch with its end at the nearest edge of a word.
     *
     * @param offset where the mouse is, in the text
     * @param characters whether it stops between any two characters instead
     */
    Span to(int offset, boolean characters) {
        int at = characters ? offset : nearestEdge(offset);
        boolean starts = end == StripePlace.End.START;
        Span moved = starts
                ? new Span(Math.min(at, before.end()), before.end())
                : new Span(before.start(), Math.max(at, before.start()));
        return moved.isEmpty() ? least() : transcript.snapped(moved);
    }

    private Span least() {
        boolean starts = end == StripePlace.End.START;
        List<Span> words = Words.in(transcript.text(), before);
        if (words.isEmpty()) {
            return before;
        }
        Span word = words.get(starts ? words.size() - 1 : 0);
        return transcript.snapped(word.hull(Span.at(starts ? before.end() : before.start())));
    }

    /** Words begin and end at letters, and also with the signs that stand on them: «so», "so." */
    private int nearestEdge(int offset) {
        Span turn =
                transcript.turnAt(Math.min(offset, transcript.text().length())).span();
        TreeSet<Integer> edges = new TreeSet<>();
        for (Span word : Words.in(transcript.text(), turn)) {
            if (end == StripePlace.End.START) {
                edges.add(word.start());
                edges.add(run(word.start(), turn.start(), -1));
            } else {
                edges.add(word.end());
                edges.add(run(word.end(), turn.end(), 1));
            }
        }
        return edges.stream()
                .min(Comparator.comparingInt(edge -> Math.abs(edge - offset)))
                .orElse(offset);
    }

    private int run(int from, int limit, int step) {
        int at = from;
        while (at != limit && !Character.isWhitespace(transcript.text().charAt(step > 0 ? at : at - 1))) {
            at += step;
        }
        return at;
    }
}
