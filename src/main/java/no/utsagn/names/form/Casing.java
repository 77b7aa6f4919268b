package no.utsagn.names.form;

/** How a text uses capitals, which settles whether a name in lower case is taken for one. */
public enum Casing {
    /** Names have capitals: "per" is no mention of Per. */
    CAPITALS,
    /** Nothing has capitals, or too little is there to tell: "kari" is a mention of Kari. */
    NO_CAPITALS;

    /** In a title or a table cell, lower case tells nothing. */
    private static final int LEAST_WORDS = 12;
    /** In written Norwegian about one word in ten has a capital; where there are almost none, there are none. */
    private static final int WORDS_PER_CAPITAL = 50;

    /** How a text uses capitals: not at all if it has fewer than twelve words, or one capital in fifty words or more. */
    public static Casing of(CharSequence text) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Letters.startsWord(text, i) && Character.isLetter(text.charAt(i))) {
                words++;
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
        }
        return words < LEAST_WORDS || capitals * WORDS_PER_CAPITAL <= words ? NO_CAPITALS : CAPITALS;
    }
}
