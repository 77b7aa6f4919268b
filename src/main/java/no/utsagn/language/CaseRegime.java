package no.utsagn.language;

/**
 * Whether a text begins its sentences with capitals. Some transcribers write none at all, and then neither sentences
 * nor names can be told by them.
 */
public enum CaseRegime {
    /** Sentences and names begin with capitals. */
    CAPITALS,
    /** Capitals are missing, or too few to say anything. */
    NO_CAPITALS;

    /** In Norwegian speech written with capitals, one word in seven to one in thirty begins with one. */
    private static final int WORDS_PER_CAPITAL = 50;

    /**
     * Which of the two a text is, best asked of a whole transcript. It has capitals if
     *
     * <ul>
     *   <li>at least one word in 50 begins with a capital, and
     *   <li>at least half of the words that begin a line or follow a full stop, question or exclamation mark do, those
     *       after an abbreviation or a number left aside.
     * </ul>
     *
     * <p>Only words with a small second letter have a vote ("Kari" and "kari", not "i", "NAV" or "12"). A text without
     * any counts as having capitals.
     */
    public static CaseRegime of(CharSequence text) {
        int words = 0;
        int capitals = 0;
        int beginnings = 0;
        int capitalBeginnings = 0;
        int limit = text.length();
        int before = 0;
        for (int start = Words.next(text, 0, limit); start < limit; start = Words.next(text, before, limit)) {
            int end = Words.end(text, start, limit);
            Form form = Form.of(text, start, end);
            boolean begins = form != Form.NEITHER && begins(text, before, start);
            words += form == Form.NEITHER ? 0 : 1;
            capitals += form == Form.CAPITAL ? 1 : 0;
            beginnings += begins ? 1 : 0;
            capitalBeginnings += begins && form == Form.CAPITAL ? 1 : 0;
            before = end;
        }
        boolean enough = capitals * WORDS_PER_CAPITAL >= words && capitalBeginnings * 2 >= beginnings;
        return enough ? CAPITALS : NO_CAPITALS;
    }

    /** Whether a word begins a sentence, as far as the characters between it and the word before can tell. */
    private static boolean begins(CharSequence text, int gapStart, int gapEnd) {
        if (gapStart == 0) {
            return true;
        }
        String gap = text.subSequence(gapStart, gapEnd).toString();
        if (gap.indexOf('\n') >= 0 || gap.startsWith("?") || gap.startsWith("!")) {
            return true;
        }
        return gap.startsWith(". ") && !Abbreviations.isKnownOrNumber(text, gapStart);
    }

    private enum Form {
        CAPITAL,
        SMALL,
        NEITHER;

        static Form of(CharSequence text, int start, int end) {
            if (end - start < 2 || !Character.isLowerCase(text.charAt(start + 1))) {
                return NEITHER;
            }
            char first = text.charAt(start);
            if (Characters.isUpper(first)) {
                return CAPITAL;
            }
            return Character.isLowerCase(first) ? SMALL : NEITHER;
        }
    }
}
