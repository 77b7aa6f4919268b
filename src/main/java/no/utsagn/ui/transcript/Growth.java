package no.utsagn.ui.transcript;

import java.util.List;
import java.util.stream.Stream;
import no.utsagn.language.Sentences;
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
                        around(Sentences.in(transcript.text(), turn), selection),
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
}
