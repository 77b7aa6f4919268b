package no.utsagn.coding;

import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * Words as they stand in a transcript: identifying, and therefore never printed. Only the disclosure package makes them
 * into something that can be.
 *
 * @param span UTF-16, half-open, never empty
 */
public record Quotation(Transcript transcript, Span span) {

    public Quotation {
        if (span.isEmpty() || span.end() > transcript.text().length()) {
            throw new IllegalArgumentException("nothing to quote at " + span);
        }
    }

    /**
     * The quotation of a stretch, without blanks at its ends.
     *
     * @throws no.utsagn.base.ProblemException if the stretch holds no word
     */
    public static Quotation of(Transcript transcript, Span span) {
        String text = transcript.text();
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            throw Problem.of("quotation.empty").exception();
        }
        return new Quotation(transcript, new Span(start, end));
    }

    /** One speaker's part of a quotation. @param span that part, in the transcript's text */
    public record Part(Turn turn, Span span) {}

    /** What each turn has of it, in order. */
    public List<Part> parts() {
        return transcript.turnsIn(span).stream()
                .flatMap(turn -> turn.span().intersection(span).map(part -> new Part(turn, part)).stream())
                .toList();
    }

    /** How many words it holds. */
    public int words() {
        return transcript.wordCount(span);
    }

    @Override
    public String toString() {
        return "Quotation of " + span.length() + " characters";
    }
}
