package no.utsagn.language;

/** What single characters are to words and sentences, whatever the script. */
public final class Characters {

    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;

    /** What is asked of nearly every character of a text, for those that are nearly all. */
    private static final boolean[] STARTS_WORD = new boolean[0x100];

    static {
        for (int i = 0; i < STARTS_WORD.length; i++) {
            STARTS_WORD[i] = Character.isLetterOrDigit(i);
        }
    }

    private Characters() {}

    /** Whether a word may begin with it: a letter or a digit, of any script. */
    public static boolean startsWord(int codePoint) {
        return codePoint < STARTS_WORD.length ? STARTS_WORD[codePoint] : Character.isLetterOrDigit(codePoint);
    }

    /** Whether it goes on with a word that has begun: also what sits on letters and makes one character with them. */
    public static boolean continuesWord(int codePoint) {
        return startsWord(codePoint)
                || (codePoint >= 0x300 && (isMark(codePoint) || isJoiner(codePoint) || isSkinTone(codePoint)));
    }

    /** Whether it is a combining mark: accents, emoji selectors, key caps. */
    public static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The two invisible characters that say whether their neighbours are written together. */
    public static boolean isJoiner(int codePoint) {
        return codePoint == 0x200C || codePoint == 0x200D;
    }

    /** Colours the emoji before it. */
    public static boolean isSkinTone(int codePoint) {
        return FIRST_SKIN_TONE <= codePoint && codePoint <= LAST_SKIN_TONE;
    }

    /** White space of every kind, the non-breaking ones included. */
    public static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether it is a capital. */
    public static boolean isUpper(int codePoint) {
        return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
    }
}
