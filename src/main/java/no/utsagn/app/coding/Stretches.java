package no.utsagn.app.coding;

import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;

/** Fits stretches to a transcript. */
final class Stretches {

    private Stretches() {}

    /**
     * A stretch as it can be coded: whole characters and replacements, without blanks at its ends.
     *
     * @throws no.utsagn.base.ProblemException if it holds nothing or is not in the text
     */
    static Span fitted(Transcript transcript, Span span) {
        if (span.end() > transcript.text().length()) {
            throw Problem.of("coding.outside").exception();
        }
        return trimmed(transcript.text(), transcript.snapped(span))
                .orElseThrow(() -> Problem.of("coding.of-nothing").exception());
    }

    /** A stretch without the blanks at its ends; empty if it holds nothing else. */
    static Optional<Span> trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? Optional.empty() : Optional.of(new Span(start, end));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** What lies between two stretches; empty if they touch or overlap. */
    static Optional<Span> between(Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }
}
