package no.utsagn.language;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The order of a Norwegian alphabetical list, for names of codes, labels and informants.
 *
 * <ul>
 *   <li>Word by word: "del to" before "delta". Blanks and punctuation only part the words.
 *   <li>Numbers by value, and before letters: "Kandidat 2" before "Kandidat 10", "2" before "arbeid".
 *   <li>… z, æ (with ä), ø (with ö), å (with aa, as in Norwegian names; so too in the seam of "ekstraarbeid"). Ü stands
 *       with y, Sámi đ, ŋ and ŧ with d, n and t.
 *   <li>Where the letters are the same: without accent first, then small letters first, then by character code.
 * </ul>
 *
 * <p>The JDK's own rules for Norwegian are not used: they pass over blanks, set ö after ø and đ after å, and are missing
 * from a trimmed runtime.
 */
public final class SortOrder implements Comparator<String> {

    private static final String NORWEGIAN = "& d ; ð , Ð ; đ , Đ & n ; ŋ , Ŋ & t ; ŧ , Ŧ & y ; ü , Ü"
            + " & Z < æ , Æ ; ä , Ä < ø , Ø ; ö , Ö < å , Å ; aa , aA , Aa , AA";

    /** Its rules take long to read; it may be used by any thread, since a collator lets one compare at a time. */
    private static final SortOrder ONE = new SortOrder();

    private final Collator letters = collator(Collator.PRIMARY);
    private final Collator accents = collator(Collator.SECONDARY);
    private final Collator capitals = collator(Collator.TERTIARY);

    private SortOrder() {}

    /** Compares by the rules above; 0 only for equal texts. */
    public static Comparator<String> norwegian() {
        return ONE;
    }

    private static Collator collator(int strength) {
        try {
            RuleBasedCollator general = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
            Collator collator = new RuleBasedCollator(general.getRules() + NORWEGIAN);
            collator.setStrength(strength);
            collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
            return collator;
        } catch (ParseException e) {
            throw new IllegalStateException("rules of order", e);
        }
    }

    @Override
    public int compare(String one, String other) {
        List<String> ones = parts(one);
        List<String> others = parts(other);
        for (Collator level : List.of(letters, accents, capitals)) {
            int order = compare(ones, others, level);
            if (order != 0) {
                return order;
            }
        }
        return one.compareTo(other);
    }

    private static int compare(List<String> ones, List<String> others, Collator level) {
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            int order = compare(ones.get(i), others.get(i), level);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.size(), others.size());
    }

    private static int compare(String one, String other, Collator level) {
        boolean number = isDigit(one.charAt(0));
        if (number != isDigit(other.charAt(0))) {
            return number ? -1 : 1;
        }
        if (!number) {
            return level.compare(one, other);
        }
        return one.length() != other.length() ? Integer.compare(one.length(), other.length()) : one.compareTo(other);
    }

    /** The words and numbers of a text; numbers without leading zeros. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = partEnd(text, at);
            if (end > at) {
                String part = text.substring(at, end);
                parts.add(isDigit(part.charAt(0)) ? part.replaceFirst("^0+(?=.)", "") : part);
            }
            at = Math.max(end, at + 1);
        }
        return parts;
    }

    private static int partEnd(String text, int start) {
        boolean number = isDigit(text.charAt(start));
        int at = start;
        while (at < text.length() && isDigit(text.charAt(at)) == number && (number || isLetter(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isSurrogate(c) || Characters.continuesWord(c);
    }
}
