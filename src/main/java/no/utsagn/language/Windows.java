package no.utsagn.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Cuts speech that is written without capitals into stretches that a reader can take in. */
final class Windows {

    /** The most words that a window holds. */
    static final int LONGEST = 20;

    /** Fewer words than this are not worth a cut. */
    private static final int SHORTEST = 4;

    private static final String PAUSES = ",;:–—…";

    /** Little words behind which a speaker takes breath. */
    private static final Set<String> FILLERS =
            Set.of(("altså,altso,sant,liksom,ikke sant,ikkje sant,itj sant,vet du,veit du,skjønner du,skjønar du,"
                            + "på en måte,på ein måte")
                    .split(",", -1));

    /** Little words that begin a clause. */
    private static final Set<String> CONNECTIVES =
            Set.of("og", "men", "så", "for", "før", "førr", "fordi", "når", "hvis", "viss", "mens", "eller");

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

    /**
     * Up to the last pause that fits; else behind the last filler; else before the last "og" or its like; else half of
     * what is left, or all that fits.
     */
    private static int wordsToTake(String text, List<Span> words) {
        int pause = last(count ->
                isPause(text, words.get(count - 1).end(), words.get(count).start()));
        if (pause > 0) {
            return pause;
        }
        int filler = last(count -> isFiller(text, words.subList(0, count)));
        if (filler > 0) {
            return filler;
        }
        int connective = last(count -> beginsClause(text, words.get(count - 1), words.get(count)));
        return connective > 0 ? connective : Math.min(LONGEST, (words.size() + 1) / 2);
    }

    /** The largest number of words behind which one may cut; 0 if there is none that is worth a cut. */
    private static int last(IntPredicate mayCut) {
        return IntStream.iterate(LONGEST, count -> count >= SHORTEST, count -> count - 1)
                .filter(mayCut)
                .findFirst()
                .orElse(0);
    }

    private static boolean isPause(String text, int gapStart, int gapEnd) {
        String gap = text.substring(gapStart, gapEnd);
        return gap.chars().anyMatch(c -> PAUSES.indexOf(c) >= 0) || gap.contains("..") || gap.startsWith(" - ");
    }

    /** "og så" is not parted. */
    private static boolean beginsClause(String text, Span before, Span word) {
        return CONNECTIVES.contains(word.of(text)) && !CONNECTIVES.contains(before.of(text));
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
