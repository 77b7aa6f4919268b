package no.utsagn.names.form;

import java.util.Optional;
import no.utsagn.language.Span;

/**
 * The genitive of names: "Karis", "Kari's", "Nils'", "Nils's". In upper case the s is a capital.
 *
 * <p>A replacement takes a bare s, as labels and bracketed words do in Norwegian reports ("Kandidat 5s", "(legen)s"); one
 * that ends in s, x or z takes an apostrophe.
 */
public final class Genitive {

    private static final String SIBILANTS = "sxzSXZ";

    private Genitive() {}

    /** A replacement as it stands in a text. */
    public static String of(String replacement, boolean genitive) {
        if (!genitive) {
            return replacement;
        }
        return replacement + (endsInSibilant(replacement, replacement.length()) ? "'" : "s");
    }

    /**
     * The ending that follows a name.
     *
     * @param name where the name stands
     * @param limit where the stretch that is searched ends
     */
    static Optional<Span> after(CharSequence text, Span name, int limit) {
        int end = name.end();
        if (isS(text, end, limit) && !endsInSibilant(text, end) && !Letters.isAt(text, end + 1)) {
            boolean shouted = text.charAt(end) == 'S' && Character.isUpperCase(text.charAt(end - 1));
            return text.charAt(end) == 's' || shouted ? Optional.of(Span.ofLength(end, 1)) : Optional.empty();
        }
        if (end >= limit || !Letters.isApostrophe(text.charAt(end))) {
            return Optional.empty();
        }
        if (isS(text, end + 1, limit) && !Letters.isAt(text, end + 2)) {
            return Optional.of(Span.ofLength(end, 2));
        }
        boolean quoted = name.start() > 0 && Letters.isApostrophe(text.charAt(name.start() - 1));
        return endsInSibilant(text, end) && !quoted && !Letters.isAt(text, end + 1)
                ? Optional.of(Span.ofLength(end, 1))
                : Optional.empty();
    }

    private static boolean isS(CharSequence text, int offset, int limit) {
        return offset < limit && (text.charAt(offset) == 's' || text.charAt(offset) == 'S');
    }

    private static boolean endsInSibilant(CharSequence text, int end) {
        return end > 0 && SIBILANTS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
