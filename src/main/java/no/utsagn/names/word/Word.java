package no.utsagn.names.word;

import no.utsagn.language.Span;

/**
 * A word of a text.
 *
 * @param folded in small letters
 * @param capital whether it begins with a capital
 * @param first whether it begins a sentence, a line or a quote, where any word may have a capital
 * @param joined whether nothing but blanks stands between it and the word before
 */
public record Word(Span span, String folded, boolean capital, boolean first, boolean joined) {

    /** What stands where a line has no word: before its first and behind its last. */
    static final Word NONE = new Word(Span.at(0), "", false, true, false);

    /** Whether there is such a word. */
    public boolean exists() {
        return !folded.isEmpty();
    }

    /** The same in small letters without the s of a genitive; itself if it has none. */
    public String bare() {
        String plain =
                folded.endsWith("'s") || folded.endsWith("’s") ? folded.substring(0, folded.length() - 2) : folded;
        return plain.equals(folded) && folded.length() > 3 && folded.endsWith("s")
                ? folded.substring(0, folded.length() - 1)
                : plain;
    }

    @Override
    public String toString() {
        return "word at " + span;
    }
}
