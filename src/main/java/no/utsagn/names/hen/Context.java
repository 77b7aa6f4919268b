package no.utsagn.names.hen;

import no.utsagn.language.Span;

/** The words around a word, whole words, on one line. */
public record Context(String before, String after) {

    private static final int LENGTH = 90;

    /** @param within what may be shown */
    static Context of(String text, Span word, Span within) {
        int from = Math.max(within.start(), word.start() - LENGTH);
        while (from > within.start() && from < word.start() && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        int to = Math.min(within.end(), word.end() + LENGTH);
        while (to < within.end() && to > word.end() && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        String before = text.substring(from, word.start()).replace('\n', ' ');
        String after = text.substring(word.end(), to).replace('\n', ' ');
        return new Context((from > within.start() ? "… " : "") + before, after + (to < within.end() ? " …" : ""));
    }

    @Override
    public String toString() {
        return "Context of " + (before.length() + after.length());
    }
}
