package no.utsagn.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Where sentences lie in Norwegian speech and prose. Offsets are UTF-16 characters.
 *
 * <p>A line break always ends a sentence. So do a question or exclamation mark, a full stop that stands behind neither
 * an abbreviation ("f.eks.", "kl."), an ordinal ("3. klasse", "12. mars") nor an initial ("A. Hansen"), and a pause
 * "…" before a capital. Where a text has capitals, a full stop before a small letter ends nothing. Quotes and brackets
 * that close behind the stop belong to the sentence, "(ler)" and "–" before the next capital to the next one.
 *
 * <p>Where a text has {@linkplain CaseRegime no capitals}, a full stop before a small letter ends a sentence too, and
 * what is longer than 20 words is cut into windows of at most 20: at a pause (comma, dash, "…"), else behind a filler
 * ("altså", "ikke sant"), else before a word that begins a clause ("og", "fordi"), else where the words run out.
 */
public final class Sentences {

    private Sentences() {}

    /** The sentences of a stretch, read with the regime of the whole text. */
    public static List<Span> in(String text, Span within) {
        return in(text, within, CaseRegime.of(text));
    }

    /**
     * The sentences of a stretch, for callers that have asked for the regime once.
     *
     * @return in the order of the text, without overlap and without blanks at their ends; together they hold every
     *     character of the stretch that is not blank
     */
    public static List<Span> in(String text, Span within, CaseRegime regime) {
        List<Span> sentences = new ArrayList<>();
        int start = within.start();
        while (start < within.end()) {
            int lineBreak = text.indexOf('\n', start);
            int end = lineBreak < 0 || lineBreak > within.end() ? within.end() : lineBreak;
            addLine(text, new Span(start, end), regime, sentences);
            start = end + 1;
        }
        return List.copyOf(sentences);
    }

    private static void addLine(String text, Span line, CaseRegime regime, List<Span> sentences) {
        SentenceEnd ends = new SentenceEnd(text, line, regime);
        int start = line.start();
        while (start < line.end()) {
            int end = ends.after(start);
            Span piece = trimmed(text, new Span(start, end));
            if (!piece.isEmpty()) {
                sentences.addAll(regime == CaseRegime.NO_CAPITALS ? Windows.of(text, piece) : List.of(piece));
            }
            start = end;
        }
    }

    /** A stretch without the blanks at its ends; empty if it holds nothing else. */
    static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Characters.isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && Characters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
