package no.utsagn.ui.code.name;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as it is compared with what is typed: small letters, without accents but with Norwegian letters kept apart (ä as
 * æ, ö as ø), and once more with aa, ae and oe read as å, æ and ø, for names and keyboards that write so.
 *
 * @param plain the text in small letters
 * @param paired the same with pairs of vowels read as one letter
 */
record Folded(String plain, String paired) {

    static Folded of(String text) {
        String plain = plain(text);
        return new Folded(plain, paired(plain));
    }

    private static String plain(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            folded.append(letter(small.charAt(i)));
        }
        return folded.toString();
    }

    private static char letter(char c) {
        if (c < 128) {
            return c;
        }
        return switch (c) {
            case 'æ', 'ä' -> 'æ';
            case 'ø', 'ö' -> 'ø';
            case 'å' -> 'å';
            default ->
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        };
    }

    private static String paired(String plain) {
        return plain.replace("aa", "å").replace("ae", "æ").replace("oe", "ø");
    }

    boolean is(Folded other) {
        return plain.equals(other.plain) || paired.equals(other.paired);
    }

    boolean startsWith(Folded other) {
        return plain.startsWith(other.plain) || paired.startsWith(other.paired);
    }

    boolean contains(Folded other) {
        return plain.contains(other.plain) || paired.contains(other.paired);
    }

    /** Whether a word in this begins so. */
    boolean hasWord(Folded start) {
        return hasWord(plain, start.plain) || hasWord(paired, start.paired);
    }

    private static boolean hasWord(String text, String start) {
        int at = text.indexOf(start);
        while (at >= 0) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
            at = text.indexOf(start, at + 1);
        }
        return false;
    }

    @Override
    public String toString() {
        return "Folded of " + plain.length();
    }
}
