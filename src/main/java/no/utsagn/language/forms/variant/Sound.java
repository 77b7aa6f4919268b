package no.utsagn.language.forms.variant;

import java.util.List;

/**
 * What a word sounds like, roughly, so that what was written down as it was said is known for what it is: "jåbbe" is
 * "jobbe", "mainn" is "mann", "guttan" is "guttene". Two dictionary words are never joined by it; one of the two must be
 * none.
 */
public final class Sound {

    private record Rule(String written, String heard) {}

    /** Wherever they stand, one after the other. */
    private static final List<Rule> ANYWHERE = List.of(
            new Rule("ao", "å"),
            new Rule("ainn", "ann"),
            new Rule("aill", "all"),
            new Rule("ajnn", "ann"),
            new Rule("eill", "ell"),
            new Rule("einn", "enn"),
            new Rule("oinn", "onn"),
            new Rule("uinn", "unn"),
            new Rule("øinn", "ønn"),
            new Rule("ijnn", "inn"),
            new Rule("nnj", "nn"),
            new Rule("llj", "ll"),
            new Rule("ddj", "dd"),
            new Rule("skj", "sj"),
            new Rule("tj", "kj"),
            new Rule("gj", "j"),
            new Rule("hj", "j"),
            new Rule("hv", "v"),
            new Rule("dl", "l"),
            new Rule("ld", "l"),
            new Rule("nd", "n"),
            new Rule("æ", "e"),
            new Rule("å", "o"));

    /** At the end, the first that fits. */
    private static final List<Rule> AT_END = List.of(
            new Rule("leg", "li"),
            new Rule("lig", "li"),
            new Rule("ene", ""),
            new Rule("ane", ""),
            new Rule("an", ""),
            new Rule("nj", "n"),
            new Rule("e", ""),
            new Rule("a", ""));

    private static final int LEAST = 4;
    private static final int LEAST_HEARD = 3;

    private Sound() {}

    /** What a word sounds like; empty if it is too short to tell. */
    public static String of(String form) {
        if (form.length() < LEAST) {
            return "";
        }
        String heard = Spelling.norwegian(form);
        for (Rule rule : ANYWHERE) {
            if (heard.contains(rule.written())) {
                heard = heard.replace(rule.written(), rule.heard());
            }
        }
        String end = single(withoutEnd(heard));
        return end.length() < LEAST_HEARD ? "" : end;
    }

    private static String withoutEnd(String heard) {
        for (Rule rule : AT_END) {
            if (heard.endsWith(rule.written())
                    && heard.length() >= rule.written().length() + LEAST_HEARD) {
                return heard.substring(0, heard.length() - rule.written().length()) + rule.heard();
            }
        }
        return heard;
    }

    private static String single(String heard) {
        StringBuilder single = new StringBuilder(heard.length());
        for (int i = 0; i < heard.length(); i++) {
            if (i == 0 || heard.charAt(i) != heard.charAt(i - 1)) {
                single.append(heard.charAt(i));
            }
        }
        return single.toString();
    }
}
