package no.utsagn.language.forms.lemma;

import java.util.List;

/**
 * An ending and what stands in its place in the dictionary. Before one that begins with t, d or s a doubled letter is
 * single ("bygd" of "bygge", "trygt" of "trygg").
 *
 * @param least so many characters stand before it at least
 */
record Change(String ending, String instead, int least) {

    /** Whether a word has the ending, with enough before it. */
    boolean fits(String word) {
        return word.length() >= least + ending.length() && word.endsWith(ending);
    }

    /** What it is in the dictionary, with the letter before the ending as it is, and doubled. */
    List<String> undone(String word) {
        String rest = word.substring(0, word.length() - ending.length());
        char last = rest.charAt(rest.length() - 1);
        return singles() && Lemmas.isDoubling(last)
                ? List.of(rest + instead, rest + last + instead)
                : List.of(rest + instead);
    }

    /** The forms of a dictionary form that have this ending. */
    List<String> made(String lemma) {
        if (!lemma.endsWith(instead) || lemma.length() < least + instead.length()) {
            return List.of();
        }
        String rest = lemma.substring(0, lemma.length() - instead.length());
        int last = rest.length() - 1;
        boolean isDouble = last > 0 && rest.charAt(last) == rest.charAt(last - 1);
        return singles() && isDouble
                ? List.of(rest + ending, rest.substring(0, last) + ending)
                : List.of(rest + ending);
    }

    private boolean singles() {
        return "tds".indexOf(ending.charAt(0)) >= 0;
    }
}
