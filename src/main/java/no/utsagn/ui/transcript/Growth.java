package no.utsagn.ui.transcript;

import java.util.List;
import java.util.stream.Stream;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.transcript.Transcript;

/** Grows a selection: from the caret to the word, to the sentence, to the turn. */
public final class Growth {

    private Growth() {}

    /** The next larger stretch; the same if it is a turn or more already. */
    public static Span of(Transcript transcript, Span selection) {
        Span turn = transcript.turnAt(selection.start()).span();
        List<Span> words = Words.in(transcript.text(), turn);
        return Stream.of(
                        around(words, selection),
                        around(sentences(transcript.text(), turn), selection),
                        selection.hull(turn))
                .filter(span -> span.contains(selection) && span.length() > selection.length())
                .findFirst()
                .orElse(selection);
    }

    /** The hull of the parts that the selection shares a character with, or that the caret stands in or at. */
    private static Span around(List<Span> parts, Span selection) {
        return parts.stream()
                .filter(part -> selection.isEmpty() ? part.overlapsOrTouches(selection) : part.overlaps(selection))
                .reduce(Span::hull)
                .map(selection::hull)
                .orElse(selection);
    }

    private static List<Span> sentences(String text, Span turn) {
        List<Span> found = new java.util.ArrayList<>();
        int start = turn.start();
        for (int i = turn.start(); i < turn.end(); i++) {
            boolean ends = ".?!".indexOf(text.charAt(i)) >= 0
                    && (i + 1 == turn.end() || Character.isWhitespace(text.charAt(i + 1)));
            if (ends) {
                found.add(new Span(start, i + 1));
                start = Math.min(i + 2, turn.end());
            }
        }
        if (start < turn.end()) {
            found.add(new Span(start, turn.end()));
        }
        return found;
    }
}
