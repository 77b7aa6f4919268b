package no.utsagn.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A word as it is looked up: small letters, composed (NFC), one kind of hyphen and of apostrophe, nothing invisible. The
 * same for what was said and for what is asked. æ, ø and å stay themselves.
 */
public final class NormalForm {

    /** Longer words are known by so many UTF-16 characters of their beginning. */
    public static final int LONGEST = 255;

    private static final char FIRST_COMBINING = 0x300;

    private NormalForm() {}

    /** The normal form of a word in a text. */
    public static String of(CharSequence text, Span word) {
        String lower = word.of(text).toLowerCase(Locale.ROOT);
        String form = isPlain(lower) ? lower : composed(lower);
        return form.length() <= LONGEST ? form : beginning(form);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_COMBINING) {
                return false;
            }
        }
        return true;
    }

    private static String composed(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace('\u2019', '\'')
                .replace("\u200c", "")
                .replace("\u200d", "");
    }

    private static String beginning(String form) {
        return form.substring(0, Character.isLowSurrogate(form.charAt(LONGEST)) ? LONGEST - 1 : LONGEST);
    }
}
