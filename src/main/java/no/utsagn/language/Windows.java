package no.utsagn.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts speech that is written without capitals into stretches that a reader can take in. */
final class Windows {

    /** The most words that a window holds. */
    static final int LONGEST = 20;

    /** A pause this early is not worth a cut if a later one comes. */
    private static final int SHORTEST = 4;

    private static final String PAUSES = ",;:–—…";

    /** Little words behind which a speaker takes breath. */
    private static final Set<String> FILLERS = Set.of(
            "altså",
            "altso",
            "sant",
            "liksom",
            "ikke sant",
            "ikkje sant",
            "ikkje sannt",
            "itj sant",
            "vet du",
            "veit du",
            "skjønner du",
            "skjønar du",
            "på en måte",
            "på ein måte");

    private Windows() {}

    /** The windows of a stretch that neither begins nor ends with a blank. */
    static List<Span> of(String text, Span piece) {
        List<Span> words = Words.in(text, piece);
        List<Span> windows = new ArrayList<>();
        int start = piece.start();
        int first = 0;
        while (words.size() - first > LONGEST) {
            int taken = wordsToTake(text, words.subList(first, words.size()));
            first += taken;
            int cut = cut(text, words.get(first - 1).end(), words.get(first).start());
            windows.add(Sentences.trimmed(text, new Span(start, cut)));
            start = cut;
        }
        windows.add(Sentences.trimmed(text, new Span(start, piece.end())));
        return windows;
    }

    /** Up to the last pause that fits; else behind the last filler; else half of what is left, or all that fits. */
    private static int wordsToTake(String text, List<Span> words) {
        int filler = 0;
        int early = 0;
        for (int count = LONGEST; count > 0; count--) {
            if (isPause(text, words.get(count - 1).end(), words.get(count).start())) {
                if (count >= SHORTEST) {
                    return count;
                }
                early = count;
            } else if (filler == 0 && count >= SHORTEST && isFiller(text, words.subList(0, count))) {
                filler = count;
            }
        }
        if (filler > 0) {
            return filler;
        }
        return early > 0 ? early : Math.min(LONGEST, (words.size() + 1) / 2);
    }

    private static boolean isPause(String text, int gapStart, int gapEnd) {
        String gap = text.substring(gapStart, gapEnd);
        return gap.chars().anyMatch(c -> PAUSES.indexOf(c) >= 0) || gap.contains("..") || gap.startsWith(" - ");
    }

    private static boolean isFiller(String text, List<Span> words) {
        int end = words.get(words.size() - 1).end();
        for (int count = 1; count <= Math.min(3, words.size()); count++) {
            String said = text.substring(words.get(words.size() - count).start(), end);
            if (FILLERS.contains(said.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Behind the last blank between two words, so that a comma stays with the first and a quote with the second. */
    private static int cut(String text, int gapStart, int gapEnd) {
        int at = gapEnd;
        while (at > gapStart && !Characters.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at > gapStart ? at : gapEnd;
    }
}
