package no.utsagn.app.memos;

/** A text as a file can hold it: what is read again is what was written, character by character. */
final class StoredText {

    private static final char INSTEAD = '\uFFFD';

    private StoredText() {}

    /** The text with line ends as LF, and halves of characters and the character zero shown as what cannot be shown. */
    static String of(String text) {
        StringBuilder stored = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(c -> stored.appendCodePoint(c == 0 || isHalf(c) ? INSTEAD : c));
        return stored.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
