package no.utsagn.importing.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a text breaks its lines at a width, and which breaks are for the width alone. A program that fills lines
 * breaks one only where the next word would not have fitted; a break that comes sooner was meant.
 *
 * @param width of the longest line that another follows, in UTF-16 characters; 0 if lines are not broken at a width
 */
record Wrapping(int width) {

    /** Beyond this a line is a paragraph of its own. Mail breaks at 72 to 78, editors at 80 to 120. */
    private static final int WIDEST = 120;

    private static final int NARROWEST = 40;
    /** A filled line falls short of the width by no more than the word that did not fit. */
    private static final int LONG_WORD = 14;

    static Wrapping of(List<String> lines) {
        int[] followed = IntStream.range(1, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .map(i -> lines.get(i - 1).stripTrailing().length())
                .toArray();
        int longest = Arrays.stream(followed).max().orElse(0);
        long nearlyAsLong =
                Arrays.stream(followed).filter(n -> n > longest - LONG_WORD).count();
        return new Wrapping(longest >= NARROWEST && longest <= WIDEST && nearlyAsLong > 1 ? longest : 0);
    }

    boolean wraps(String before, String next) {
        if (width == 0 || before.isBlank()) {
            return false;
        }
        String word = next.strip().split("\\s", 2)[0];
        return before.stripTrailing().length() + 1 + word.length() > width;
    }
}
