package no.utsagn.names.model;

import java.util.Locale;
import java.util.Set;
import no.utsagn.names.lexicon.Trait;

/**
 * A word as the features see it; made once for all places where it stands.
 *
 * @param form in small letters, digits as zeros
 * @param shape its class: capitals, digits, signs
 * @param traits what the lists say of it, as letters
 */
record Word(String form, String shape, String traits) {

    /** What stands before the first word and behind the last. */
    static final Word NONE = new Word("*", "*", "*");

    static Word of(String written, Set<Trait> known, boolean capitals) {
        StringBuilder traits = new StringBuilder();
        known.forEach(trait -> traits.append(trait.letter()));
        return new Word(folded(written), capitals ? shape(written) : bare(written), traits.toString());
    }

    private static String folded(String written) {
        StringBuilder form = new StringBuilder(written.toLowerCase(Locale.ROOT));
        for (int i = 0; i < form.length(); i++) {
            if (Character.isDigit(form.charAt(i))) {
                form.setCharAt(i, '0');
            }
        }
        return form.toString();
    }

    /** In a text without capitals only letters, digits and signs are told apart. */
    private static String bare(String written) {
        char first = written.charAt(0);
        return Character.isLetter(first) ? "n" : Character.isDigit(first) ? "nd" : "n" + sign(first);
    }

    private static String shape(String written) {
        char first = written.charAt(0);
        if (!Character.isLetter(first)) {
            return Character.isDigit(first) ? "d" : sign(first);
        }
        int capitals = (int) written.chars().filter(Character::isUpperCase).count();
        if (capitals == 0) {
            return "l";
        }
        String shape = written.length() == capitals || written.endsWith(".")
                ? written.length() <= 2 ? "I" : "A"
                : Character.isUpperCase(first) ? capitals == 1 ? "C" : "CC" : "m";
        return written.indexOf('-') > 0 ? shape + "-" : shape;
    }

    private static String sign(char first) {
        return switch (first) {
            case '«', '»', '"', '“', '”', '„' -> "q";
            case '.', '!', '?', '…', ':', ';' -> "e";
            case ',' -> "k";
            default -> "s";
        };
    }
}
