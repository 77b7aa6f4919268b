package no.utsagn.names.form;

/** What is part of a word, for telling whether a name stands free. Offsets are UTF-16 characters. */
final class Letters {

    private Letters() {}

    /** Whether a letter, a digit or a combining sign stands at this offset; false outside the text. */
    static boolean isAt(CharSequence text, int offset) {
        if (offset < 0 || offset >= text.length()) {
            return false;
        }
        char c = text.charAt(offset);
        if (Character.isLowSurrogate(c) && offset > 0) {
            return isWordPart(Character.codePointAt(text, offset - 1));
        }
        return isWordPart(Character.codePointAt(text, offset));
    }

    private static boolean isWordPart(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }

    static boolean startsWord(CharSequence text, int offset) {
        return isAt(text, offset) && !isAt(text, offset - 1);
    }

    static int endOfWord(CharSequence text, int offset, int limit) {
        int end = offset;
        while (end < limit && isAt(text, end)) {
            end++;
        }
        return end;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '´';
    }

    /** Whether two characters are the same letter, whatever their case, or are written differently for one sign. */
    static boolean same(char a, char b) {
        return a == b
                || Character.toLowerCase(a) == Character.toLowerCase(b)
                || (isHyphen(a) && isHyphen(b))
                || (isApostrophe(a) && isApostrophe(b));
    }

    /** The first letter, or a blank if there is none. */
    static char firstLetter(CharSequence text) {
        return (char) text.chars().filter(Character::isLetter).findFirst().orElse(' ');
    }
}
