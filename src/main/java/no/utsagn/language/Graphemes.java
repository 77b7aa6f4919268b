package no.utsagn.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters as a reader sees them: extended grapheme clusters, as regex {@code \X} finds them (Unicode Annex 29). The
 * JDK's BreakIterator is not used, since on Java 17 it splits joined emoji.
 */
public final class Graphemes {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    /** No two characters below this join, but for the pair CR LF. */
    private static final int FIRST_COMBINING = 0x300;

    private Graphemes() {}

    /** Whether a text may be cut at this offset without splitting what a reader sees as one character. */
    public static boolean isBoundary(CharSequence text, int offset) {
        return floor(text, offset) == offset;
    }

    /**
     * The last boundary at or before an offset.
     *
     * @param offset 0 to the length of the text
     */
    public static int floor(CharSequence text, int offset) {
        if (isPlainBoundary(text, offset)) {
            return offset;
        }
        Matcher clusters = clustersFrom(text, offset);
        int boundary = clusters.regionStart();
        while (clusters.find() && clusters.end() <= offset) {
            boundary = clusters.end();
        }
        return boundary;
    }

    /**
     * The first boundary at or after an offset.
     *
     * @param offset 0 to the length of the text
     */
    public static int ceiling(CharSequence text, int offset) {
        if (isPlainBoundary(text, offset)) {
            return offset;
        }
        Matcher clusters = clustersFrom(text, offset);
        while (clusters.find()) {
            if (clusters.end() >= offset) {
                return clusters.end();
            }
        }
        return text.length();
    }

    /** The least span of whole characters that holds this one. An empty span goes to the boundary at or before it. */
    public static Span snap(CharSequence text, Span span) {
        int start = floor(text, span.start());
        return new Span(start, span.isEmpty() ? start : ceiling(text, span.end()));
    }

    /** How many characters a reader sees. */
    public static int count(CharSequence text) {
        Matcher clusters = CLUSTER.matcher(text);
        int count = 0;
        while (clusters.find()) {
            count++;
        }
        return count;
    }

    /** Whether a cut is sure to be right here, by a look at the two neighbours alone. */
    /** What a message repeats of something long: as many whole characters as fit, and an ellipsis. @param most UTF-16 characters, 1 or more */
    public static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, floor(text, most)) + "…";
    }

    private static boolean isPlainBoundary(CharSequence text, int offset) {
        if (offset == 0 || offset == text.length()) {
            return true;
        }
        char before = text.charAt(offset - 1);
        char after = text.charAt(offset);
        if (before == '\r' || after == '\n') {
            return before != '\r' || after != '\n';
        }
        return before == '\n' || (before < FIRST_COMBINING && after < FIRST_COMBINING);
    }

    /** Starts at a place before the offset where a cluster is sure to begin. */
    private static Matcher clustersFrom(CharSequence text, int offset) {
        int start = offset - 1;
        while (!isPlainBoundary(text, start)) {
            start--;
        }
        return CLUSTER.matcher(text).region(start, text.length());
    }
}
