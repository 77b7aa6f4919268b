package no.utsagn.language;

import java.util.Arrays;

/**
 * Reads the words of a stretch one after the other as they are looked up: the words of {@link Words}, in {@link
 * NormalForm}. It makes no string of a word, so that very much text can be read fast. Not safe for threads.
 */
public final class NormalWords {

    /** Capitals below this have one small letter each, which lies below it too. */
    private static final int PLAIN = 0x100;

    private static final char[] SMALL = new char[PLAIN];

    static {
        for (int i = 0; i < PLAIN; i++) {
            SMALL[i] = (char) Character.toLowerCase(i);
        }
    }

    private final char[] letters = new char[NormalForm.LONGEST];
    private String text = "";
    private int limit;
    private int start;
    private int end;
    private int length;
    private int hash;

    /** Goes to the beginning of a stretch. */
    public void over(String wholeText, Span span) {
        text = wholeText;
        limit = span.end();
        start = span.start();
        end = start;
    }

    /** Goes on to the next word; false if there is none. */
    public boolean next() {
        start = Words.next(text, end, limit);
        if (start >= limit) {
            end = limit;
            return false;
        }
        end = Words.end(text, start, limit);
        if (!isPlain()) {
            take(NormalForm.of(text, new Span(start, end)));
        }
        return true;
    }

    /** Takes the word if each of its letters stands for itself. */
    private boolean isPlain() {
        length = end - start;
        if (length > letters.length) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < length; i++) {
            char letter = text.charAt(start + i);
            if (letter >= PLAIN) {
                return false;
            }
            letters[i] = SMALL[letter];
            sum = 31 * sum + letters[i];
        }
        hash = sum;
        return true;
    }

    private void take(String form) {
        length = form.length();
        form.getChars(0, length, letters, 0);
        hash = form.hashCode();
    }

    /** Where the word begins in the text. */
    public int start() {
        return start;
    }

    /** Where the word ends in the text. */
    public int end() {
        return end;
    }

    /** The word in normal form, in the first {@link #length} of these; they are the next word's as soon as that is read. */
    public char[] letters() {
        return letters;
    }

    /** How many letters its normal form has. */
    public int length() {
        return length;
    }

    /** What {@link String#hashCode} would be of its normal form. */
    public int hash() {
        return hash;
    }

    /** Whether it is this form. */
    public boolean is(String form) {
        if (form.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (form.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }

    /** The word in normal form. */
    public String form() {
        return new String(letters, 0, length);
    }

    /** Keeps nothing of what was read. */
    public void letGo() {
        over("", Span.at(0));
        Arrays.fill(letters, '\0');
        length = 0;
    }

    /** Shows no word. */
    @Override
    public String toString() {
        return "word at " + start + "–" + end;
    }
}
