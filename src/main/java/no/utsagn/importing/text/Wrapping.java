package no.utsagn.importing.text;

import java.util.List;

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

    static Wrapping of(List<String> lines) {
        int longest = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                longest = Math.max(longest, lines.get(i - 1).stripTrailing().length());
            }
        }
        return new Wrapping(longest >= NARROWEST && longest <= WIDEST ? longest : 0);
    }

    boolean wraps(String before, String next) {
        if (width == 0 || before.isBlank()) {
            return false;
        }
        String word = next.strip().split("\\s", 2)[0];
        return before.stripTrailing().length() + 1 + word.length() > width;
    }
}
