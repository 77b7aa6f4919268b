package no.utsagn.language;

import java.util.List;

/** Provisional. */
public final class Words {
    private Words() {}

    public static List<Span> in(CharSequence text, Span within) {
        List<Span> words = new java.util.ArrayList<>();
        int start = -1;
        for (int i = within.start(); i <= within.end(); i++) {
            boolean letter = i < within.end() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
        return words;
    }

    public static int count(CharSequence text, Span within) {
        return in(text, within).size();
    }
}
