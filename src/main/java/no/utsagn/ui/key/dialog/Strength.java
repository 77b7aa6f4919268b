package no.utsagn.ui.key.dialog;

/**
 * How long a passphrase is. Length is what makes one hard to guess; nobody is told which signs to use.
 *
 * @param words stretches between blanks
 * @param characters as typed, blanks at the ends left out
 */
record Strength(int words, int characters) {

    private static final int SHORT = 12;
    private static final int ENOUGH_WORDS = 4;
    private static final int ENOUGH = 20;

    /** What to say of it. */
    enum Verdict {
        NONE,
        SHORT,
        FAIR,
        GOOD
    }

    static Strength of(CharSequence typed) {
        int words = 0;
        int from = typed.length();
        int to = 0;
        boolean between = true;
        for (int i = 0; i < typed.length(); i++) {
            boolean blank = Character.isWhitespace(typed.charAt(i));
            if (!blank) {
                words += between ? 1 : 0;
                from = Math.min(from, i);
                to = i + 1;
            }
            between = blank;
        }
        return new Strength(words, Math.max(0, to - from));
    }

    Verdict verdict() {
        if (characters == 0) {
            return Verdict.NONE;
        } else if (characters < SHORT) {
            return Verdict.SHORT;
        }
        boolean good = (words >= ENOUGH_WORDS && characters >= ENOUGH) || characters >= 2 * SHORT;
        return good ? Verdict.GOOD : Verdict.FAIR;
    }
}
