package no.utsagn.ui.quotes.model;

import java.time.Duration;
import java.util.Locale;
import no.utsagn.analysis.Passage;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/**
 * The words of a passage with some around it, cut to what a line of the list can show. Nothing is cut inside a word
 * where that can be helped.
 *
 * @param before what is said before in the same turn; begins with "… " where there is more
 * @param words the passage itself, from its start; ends with " …" where there is more
 * @param after what is said after it in its last turn; ends with " …" where there is more
 */
public record QuoteWords(String before, String words, String after) {

    /**
     * Cuts out.
     *
     * @param lead how many UTF-16 characters are shown before the passage at most
     * @param room how many in all, about
     */
    public static QuoteWords of(Study study, Passage passage, int lead, int room) {
        Transcript transcript = study.transcripts().get(passage.transcript());
        String text = transcript.text();
        Span span = passage.span();
        Span turn = transcript.turnAt(span.start()).span();
        Span last = transcript.turnAt(span.end()).span();
        int from = wordStart(text, Math.max(turn.start(), span.start() - lead), span.start());
        int end = Math.min(span.end(), wordEnd(text, Math.min(text.length(), span.start() + room), span.end()));
        int to = end < span.end()
                ? end
                : wordEnd(text, Math.max(end, Math.min(last.end(), from + room)), Math.max(end, last.end()));
        return new QuoteWords(
                (from > turn.start() ? "… " : "") + new Span(from, Math.max(from, span.start())).of(text),
                new Span(span.start(), end).of(text) + (end < span.end() ? " …" : ""),
                end < span.end() ? "" : new Span(end, Math.max(end, to)).of(text) + (to < last.end() ? " …" : ""));
    }

    private static int wordStart(String text, int from, int limit) {
        int at = from;
        while (at > 0 && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from, int limit) {
        int at = Math.min(from, limit);
        int least = Math.max(0, at - 40);
        while (at < limit && at > least && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at > least || at == limit ? at : Graphemes.floor(text, Math.min(from, limit));
    }

    /** When the turn that a passage begins in was said, "00:04:12"; empty where the transcript does not tell. */
    public static String time(Study study, Passage passage) {
        Turn turn = study.transcripts()
                .get(passage.transcript())
                .turnAt(passage.span().start());
        return turn.at().map(QuoteWords::written).orElse("");
    }

    private static String written(Duration at) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", at.toHours(), at.toMinutesPart(), at.toSecondsPart());
    }

    @Override
    public String toString() {
        return "QuoteWords of " + words.length();
    }
}
