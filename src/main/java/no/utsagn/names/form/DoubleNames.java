package no.utsagn.names.form;

import java.util.Locale;
import java.util.Set;
import no.utsagn.language.Span;

/** Tells "Kari" in "Kari-Anne", which is another person, from "Kari" in "Kari-saken", "NAV-Kari" and "Intervju-Kari". */
public final class DoubleNames {

    /** Capitalised before a hyphen in names of files, and never half of a person's name. */
    private static final Set<String> WORDS_OF_FILE_NAMES = Set.of(
            "intervju",
            "samtale",
            "opptak",
            "lydfil",
            "fil",
            "utskrift",
            "transkripsjon",
            "transkript",
            "kandidat",
            "deltaker",
            "informant",
            "arbeidsgiver",
            "veileder",
            "jobbspesialist",
            "leder",
            "gruppe",
            "fokusgruppe",
            "gruppeintervju",
            "team",
            "runde");

    private DoubleNames() {}

    /** Whether a hyphen and a word with a capital and small letters stand before or after the name. */
    static boolean isHalf(String text, Span name) {
        return isCapitalised(text, wordAfter(text, name.end())) || isCapitalised(text, wordBefore(text, name.start()));
    }

    /** The whole double name that a name is half of; the name itself if it is not. */
    public static Span whole(String text, Span name) {
        int after = wordAfter(text, name.end());
        int before = wordBefore(text, name.start());
        int end = name.end();
        if (isCapitalised(text, after)) {
            end = Letters.endOfWord(text, after, text.length());
        }
        return new Span(isCapitalised(text, before) ? before : name.start(), end);
    }

    private static int wordAfter(String text, int end) {
        return end < text.length() && Letters.isHyphen(text.charAt(end)) ? end + 1 : text.length();
    }

    private static int wordBefore(String text, int start) {
        if (start == 0 || !Letters.isHyphen(text.charAt(start - 1))) {
            return text.length();
        }
        int at = start - 1;
        while (Letters.isAt(text, at - 1)) {
            at--;
        }
        String word = text.substring(at, start - 1).toLowerCase(Locale.ROOT);
        return WORDS_OF_FILE_NAMES.contains(word) ? text.length() : at;
    }

    private static boolean isCapitalised(String text, int at) {
        return Letters.isAt(text, at)
                && Character.isUpperCase(text.charAt(at))
                && Letters.isAt(text, at + 1)
                && Character.isLowerCase(text.charAt(at + 1));
    }
}
