package no.utsagn.names.likely;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;

/**
 * A word of a text, as far as it matters for names.
 *
 * @param folded in small letters, without the ending of a genitive that has an apostrophe
 * @param capital whether it begins with a capital
 * @param first whether it begins a sentence, a line or a quote, where any word has a capital
 * @param joined whether only a blank stands between it and the word before
 */
record Token(Span span, String folded, boolean capital, boolean first, boolean joined) {

    private static final String OPENERS = ".?!:…\n«\"“„([{–—-/";

    /** The words of a stretch; a double name with a hyphen is one. */
    static List<Token> in(String text, Span within) {
        List<Token> tokens = new ArrayList<>();
        int at = within.start();
        int before = at;
        while (at < within.end()) {
            if (!Characters.startsWord(text.charAt(at))) {
                at++;
                continue;
            }
            int end = end(text, at, within.end());
            tokens.add(new Token(
                    new Span(at, end),
                    text.substring(at, end).toLowerCase(Locale.ROOT),
                    Character.isUpperCase(text.charAt(at)),
                    begins(text, before, at),
                    at - before == 1 && text.charAt(before) == ' '));
            before = end;
            at = end;
        }
        return tokens;
    }

    private static int end(String text, int start, int limit) {
        int at = start;
        while (at < limit && (Characters.continuesWord(text.charAt(at)) || joins(text, at, limit))) {
            at++;
        }
        return at;
    }

    private static boolean joins(String text, int at, int limit) {
        return text.charAt(at) == '-' && at + 1 < limit && Character.isUpperCase(text.charAt(at + 1));
    }

    /** What stands before a word, seen from it: only a blank or a comma leaves it in the middle of a sentence. */
    private static boolean begins(String text, int from, int to) {
        if (from == 0) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (OPENERS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The same word in small letters without the s of a genitive; itself if it has none. */
    String bare() {
        return folded.length() > 3 && folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    }

    @Override
    public String toString() {
        return "word at " + span;
    }
}
