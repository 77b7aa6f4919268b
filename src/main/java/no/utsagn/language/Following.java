package no.utsagn.language;

/**
 * What comes behind a stop.
 *
 * @param word the word, where one comes
 */
record Following(Kind kind, String word) {

    /** Ways in which a text can go on. */
    enum Kind {
        CAPITAL,
        SMALL,
        DIGIT,
        /** Another stop, a comma or a colon: the sentence is not over. */
        STOP,
        OTHER,
        NOTHING
    }

    /** In UTF-16 characters; also keeps the look ahead short. */
    private static final int LONGEST_ASIDE = 80;

    private static final String MORE = ".?!…,;:";

    /**
     * Looks past blanks, quotes and dashes, and past "(ler)" and "[latter]" as well, since what is said in brackets in
     * small letters stands beside the sentence.
     */
    static Following of(String text, Span rest) {
        int at = rest.start();
        while (at < rest.end()) {
            char c = text.charAt(at);
            if (MORE.indexOf(c) >= 0) {
                return new Following(Kind.STOP, "");
            }
            int codePoint = text.codePointAt(at);
            if (Characters.startsWord(codePoint)) {
                return word(text, new Span(at, rest.end()), codePoint);
            }
            at = c == '(' || c == '['
                    ? pastBracket(text, new Span(at, rest.end()))
                    : at + Character.charCount(codePoint);
        }
        return new Following(Kind.NOTHING, "");
    }

    private static Following word(String text, Span rest, int first) {
        String word = text.substring(rest.start(), Words.end(text, rest.start(), rest.end()));
        if (Characters.isUpper(first)) {
            return new Following(Kind.CAPITAL, word);
        }
        if (Character.isLowerCase(first)) {
            return new Following(Kind.SMALL, word);
        }
        return new Following(Character.isDigit(first) ? Kind.DIGIT : Kind.OTHER, word);
    }

    /** Behind the bracket if it holds a few small letters and closes in the line, else behind its opening. */
    private static int pastBracket(String text, Span rest) {
        int inside = rest.start() + 1;
        String near = text.substring(inside, Math.min(rest.end(), inside + LONGEST_ASIDE));
        int close = near.indexOf(text.charAt(rest.start()) == '(' ? ')' : ']');
        return close > 0 && Character.isLowerCase(near.charAt(0)) ? inside + close + 1 : inside;
    }

    @Override
    public String toString() {
        return kind.toString();
    }
}
