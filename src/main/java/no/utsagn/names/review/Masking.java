package no.utsagn.names.review;

/** Hides all signs of a number or address but the first; blanks and dots stay, so that it still looks like what it is. */
final class Masking {

    private static final int HIDDEN = '\u2022';

    private Masking() {}

    static String of(String written) {
        int first = written.codePoints()
                .filter(Character::isLetterOrDigit)
                .findFirst()
                .orElse(0);
        int at = written.indexOf(first);
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < written.length(); i += Character.charCount(written.codePointAt(i))) {
            int sign = written.codePointAt(i);
            masked.appendCodePoint(i == at || !Character.isLetterOrDigit(sign) ? sign : HIDDEN);
        }
        return masked.toString();
    }
}
