package no.utsagn.keyfile.seal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A secret to be printed and locked away: 31 random characters of Crockford's base 32 (155 bits) and a check character,
 * in eight groups of four. The check character is Luhn's formula for 32 signs: it finds every single mistyped character.
 * <a href="https://www.crockford.com/base32.html">Crockford's base 32</a> leaves out I, L, O and U.
 */
public final class RecoveryCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_SIGNS = 31;
    private static final int GROUP = 4;

    private RecoveryCode() {}

    /** A new code, as it is printed. */
    public static String draw(SecureRandom random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < RANDOM_SIGNS; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        code.append(checkSign(code));
        for (int at = code.length() - GROUP; at > 0; at -= GROUP) {
            code.insert(at, '-');
        }
        return code.toString();
    }

    /** The bytes of a code as somebody typed it; empty if it was mistyped. Blanks, hyphens and case do not matter. */
    public static Optional<byte[]> parse(CharSequence typed) {
        String signs = typed.toString()
                .replaceAll("[\\s\\u2010-\\u2015-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean known = signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        if (signs.length() != RANDOM_SIGNS + 1 || !known) {
            return Optional.empty();
        }
        return signs.charAt(RANDOM_SIGNS) == checkSign(signs.substring(0, RANDOM_SIGNS))
                ? Optional.of(signs.getBytes(StandardCharsets.US_ASCII))
                : Optional.empty();
    }

    private static char checkSign(CharSequence signs) {
        int sum = 0;
        for (int i = signs.length() - 1, weight = 2; i >= 0; i--, weight = 3 - weight) {
            int product = weight * SIGNS.indexOf(signs.charAt(i));
            sum += product / SIGNS.length() + product % SIGNS.length();
        }
        return SIGNS.charAt((SIGNS.length() - sum % SIGNS.length()) % SIGNS.length());
    }
}
