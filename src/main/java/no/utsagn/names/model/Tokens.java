package no.utsagn.names.model;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;

/** Cuts a sentence into words and signs, as the model was trained to see them. */
public final class Tokens {

    private static final int LONGEST_ABBREVIATION = 1;

    private Tokens() {}

    /**
     * The tokens of a stretch, in order: words with the hyphens and apostrophes inside them, numbers with their points,
     * initials with their stop, and every other sign by itself.
     */
    public static List<Span> in(String text, Span within) {
        List<Span> tokens = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            if (Characters.isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = Characters.startsWord(text.charAt(at)) ? wordEnd(text, at, within.end()) : at + 1;
            tokens.add(new Span(at, end));
            at = end;
        }
        return tokens;
    }

    private static int wordEnd(String text, int start, int limit) {
        int at = start;
        while (at < limit && (Characters.continuesWord(text.charAt(at)) || joins(text, at, limit))) {
            at++;
        }
        boolean initial = at - start == LONGEST_ABBREVIATION
                && at < limit
                && text.charAt(at) == '.'
                && Character.isUpperCase(text.charAt(start));
        return initial ? at + 1 : at;
    }

    private static boolean joins(String text, int at, int limit) {
        if (at + 1 >= limit || !Characters.startsWord(text.charAt(at + 1))) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '-', '\u2010', '\u2011', '\'', '’' -> true;
            case '.', ',', ':', '/' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            default -> false;
        };
    }
}
