package no.utsagn.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a word is, wherever words are counted.
 *
 * <p>A word begins with a letter or a digit and goes on through letters, digits and the marks that sit on them. It is
 * held together across a single
 *
 * <ul>
 *   <li>hyphen or apostrophe with a letter or digit on both sides ("NAV-kontor", "ka'kke");
 *   <li>full stop, comma or colon between two digits ("12.30", "4,5", "1:2");
 *   <li>full stop inside an abbreviation: after one letter or one of a few known beginnings, before a small letter
 *       ("f.eks", "bl.a", "cand.mag"), between capitals that each have their stop ("P.S."), or before "Kr" ("f.Kr").
 *       The last full stop of an abbreviation is not part of the word.
 * </ul>
 *
 * <p>So "arbeids- og" is two words, "og/eller" two, "2015–2017" two, "ferdig.Så" two; "…", "–" and emoji are none. All
 * offsets are UTF-16 characters. What lies outside the given span is not looked at: a word that the span cuts counts
 * with the part inside. Reading is linear in the length of the span.
 */
public final class Words {

    /** Beginnings of abbreviations that have more letters than one before their first stop. */
    private static final Set<String> BEGINNINGS = Set.of(
            "adm", "ass", "bl", "cand", "dr", "el", "gj", "gr", "innst", "kgl", "mag", "ot", "ph", "pol", "siv", "st",
            "stud", "tekn", "vit");

    /** One-letter words that end sentences, and begin no abbreviation. */
    private static final String ONE_LETTER_WORDS = "åæøÅÆØ";

    private Words() {}

    /** The words of a stretch, in the order of the text. */
    public static List<Span> in(CharSequence text, Span within) {
        List<Span> words = new ArrayList<>();
        int limit = within.end();
        int end;
        for (int start = next(text, within.start(), limit); start < limit; start = next(text, end, limit)) {
            end = end(text, start, limit);
            words.add(new Span(start, end));
        }
        return List.copyOf(words);
    }

    /** How many words a stretch holds. */
    public static int count(CharSequence text, Span within) {
        int count = 0;
        int limit = within.end();
        for (int start = next(text, within.start(), limit); start < limit; count++) {
            start = next(text, end(text, start, limit), limit);
        }
        return count;
    }

    /** Where the next word begins at or after an offset; {@code limit} if none does. */
    static int next(CharSequence text, int from, int limit) {
        int at = from;
        while (at < limit) {
            int codePoint = codePoint(text, at, limit);
            if (Characters.startsWord(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return limit;
    }

    /** Where the word that begins at an offset ends. */
    static int end(CharSequence text, int start, int limit) {
        int piece = start;
        int at = runEnd(text, start, limit);
        while (at < limit && joins(text, piece, at, limit)) {
            if (text.charAt(at) == '.') {
                piece = at + 1;
            }
            at = runEnd(text, at + 1, limit);
        }
        return at;
    }

    private static int runEnd(CharSequence text, int from, int limit) {
        int at = from;
        while (at < limit) {
            int codePoint = codePoint(text, at, limit);
            if (!Characters.continuesWord(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static boolean joins(CharSequence text, int piece, int at, int limit) {
        int after = at + 1;
        if (after >= limit || !Characters.startsWord(codePoint(text, after, limit))) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '-', '\u2010', '\u2011', '\'', '’' -> true;
            case ',', ':' -> isBetweenDigits(text, at);
            case '.' -> isBetweenDigits(text, at) || abbreviates(text, piece, at, limit);
            default -> false;
        };
    }

    private static boolean isBetweenDigits(CharSequence text, int at) {
        return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean abbreviates(CharSequence text, int piece, int stop, int limit) {
        if (!mayAbbreviate(text.subSequence(piece, stop).toString())) {
            return false;
        }
        int after = stop + 1;
        int letter = codePoint(text, after, limit);
        if (Character.isLowerCase(letter)) {
            return true;
        }
        int second = after + Character.charCount(letter);
        boolean hasItsStop = second < limit && text.charAt(second) == '.';
        boolean isChrist = letter == 'K' && second < limit && text.charAt(second) == 'r';
        return Characters.isUpper(letter) && (hasItsStop || isChrist);
    }

    private static boolean mayAbbreviate(String piece) {
        return piece.codePointCount(0, piece.length()) == 1
                ? Character.isLetter(piece.codePointAt(0)) && !ONE_LETTER_WORDS.contains(piece)
                : BEGINNINGS.contains(piece.toLowerCase(Locale.ROOT));
    }

    /** The code point at an offset; half a pair at the limit stands for itself, as nothing outside is looked at. */
    private static int codePoint(CharSequence text, int at, int limit) {
        char first = text.charAt(at);
        if (Character.isHighSurrogate(first) && at + 1 < limit) {
            char second = text.charAt(at + 1);
            return Character.isLowSurrogate(second) ? Character.toCodePoint(first, second) : first;
        }
        return first;
    }
}
