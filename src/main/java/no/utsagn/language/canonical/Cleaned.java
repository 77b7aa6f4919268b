package no.utsagn.language.canonical;

import java.util.Arrays;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;

/**
 * A text with its characters replaced and dropped, not yet normalised.
 *
 * @param starts for each character of {@code text}, where it stood in the source; a last entry for the source's end
 * @param source what it was made from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the package
record Cleaned(String text, int[] starts, String source) {

    private static final int DROP = -1;

    /** The stretch of the source that a stretch of this text, not empty, was made from. */
    Span source(Span span) {
        int last = starts[span.end() - 1];
        boolean pair = source.charAt(last) == '\r' && last + 1 < source.length() && source.charAt(last + 1) == '\n';
        return new Span(starts[span.start()], last + (pair ? 2 : 1));
    }

    static Cleaned of(String source) {
        StringBuilder text = new StringBuilder(source.length());
        int[] starts = new int[source.length()];
        int base = 0;
        for (int at = 0; at < source.length(); ) {
            int codePoint = source.codePointAt(at);
            int clean = clean(codePoint, base);
            if (clean != DROP) {
                starts[text.length()] = at;
                if (Character.isSupplementaryCodePoint(clean)) {
                    starts[text.length() + 1] = at + 1;
                }
                text.appendCodePoint(clean);
                base = Characters.isMark(clean) || Characters.isJoiner(clean) ? base : clean;
            }
            boolean pair = codePoint == '\r' && at + 1 < source.length() && source.charAt(at + 1) == '\n';
            at += pair ? 2 : Character.charCount(codePoint);
        }
        return new Cleaned(text.toString(), Arrays.copyOf(starts, text.length()), source);
    }

    /**
     * What a character becomes.
     *
     * @param base the last character kept before it that is no mark
     */
    private static int clean(int codePoint, int base) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return codePoint;
        }
        if (Characters.isJoiner(codePoint)) {
            return isJoined(base) ? codePoint : DROP;
        }
        return switch (codePoint) {
            case '\n', '\t' -> codePoint;
            case '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> '\n';
            case 0x2010, 0x2011 -> '-';
            case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0xFEFF, 0xFFFE, 0xFFFF -> DROP;
            default -> byType(codePoint);
        };
    }

    private static int byType(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.CONTROL -> DROP;
            case Character.SURROGATE -> 0xFFFD;
            default -> isDirectionOrInvisible(codePoint) ? DROP : codePoint;
        };
    }

    private static boolean isDirectionOrInvisible(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2060 && codePoint <= 0x206F);
    }

    /** Whether a joiner says something behind this character: between Latin letters it only hides a name. */
    private static boolean isJoined(int base) {
        return Characters.isSkinTone(base)
                || Character.getType(base) == Character.OTHER_SYMBOL
                || (Character.isLetter(base) && Character.UnicodeScript.of(base) != Character.UnicodeScript.LATIN);
    }

    @Override
    public String toString() {
        return source.length() + " characters cleaned to " + text.length();
    }
}
