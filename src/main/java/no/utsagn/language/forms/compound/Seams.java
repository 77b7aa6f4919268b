package no.utsagn.language.forms.compound;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Tells whether words stand before and after a part, and nothing else. Remembers what it was asked; for one thread. */
final class Seams {

    static final int LEAST_AFTER = 3;

    private static final int LEAST_BEFORE = 2;
    private static final List<String> JOINTS = List.of("s", "e", "-", "s-");

    private final Elements elements;
    private final Function<String, Set<String>> dictionaryForms;
    private final Map<String, Boolean> before = new HashMap<>();
    private final Map<String, Boolean> after = new HashMap<>();

    Seams(Elements elements, Function<String, Set<String>> dictionaryForms) {
        this.elements = elements;
        this.dictionaryForms = dictionaryForms;
    }

    /** Whether words stand before a part, the last of them with what joins it to the part. */
    boolean isBefore(String word) {
        Boolean known = before.get(word);
        if (known == null) {
            known = word.endsWith("-") || isFirst(word) || isSeveralBefore(word);
            before.put(word, known);
        }
        return known;
    }

    private boolean isSeveralBefore(String word) {
        for (int at = LEAST_BEFORE; at <= word.length() - LEAST_BEFORE; at++) {
            if (isFirst(word.substring(0, at)) && isBefore(word.substring(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFirst(String word) {
        if (elements.isFirst(word)) {
            return true;
        }
        for (String joint : JOINTS) {
            if (word.length() >= joint.length() + LEAST_BEFORE
                    && word.endsWith(joint)
                    && elements.isFirst(word.substring(0, word.length() - joint.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words stand after a part, the first of them with what joins it to the part. */
    boolean isAfterJoint(String word) {
        if (isAfter(word)) {
            return true;
        }
        for (String joint : JOINTS) {
            if (word.startsWith(joint) && isAfter(word.substring(joint.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is words, the last of them with its ending. */
    private boolean isAfter(String word) {
        if (word.length() < LEAST_AFTER) {
            return false;
        }
        Boolean known = after.get(word);
        if (known == null) {
            known = isLast(word) || isSeveralAfter(word);
            after.put(word, known);
        }
        return known;
    }

    private boolean isLast(String word) {
        return !lasts(word).isEmpty();
    }

    /** The dictionary forms of a word that a compound may end with. */
    Set<String> lasts(String word) {
        Set<String> lasts = new LinkedHashSet<>();
        for (String lemma : dictionaryForms.apply(word)) {
            if (elements.isLast(lemma)) {
                lasts.add(lemma);
            }
        }
        return lasts;
    }

    /** Whether a word begins where a joint might, with words before it: "søking" in "jobbsøking", and not "øking". */
    boolean isEnd(String word, int at) {
        return at >= LEAST_BEFORE
                && (word.charAt(at) == 's' || word.charAt(at) == 'e')
                && lasts(word.substring(at)).stream().anyMatch(elements::isOftenLast)
                && isBefore(word.substring(0, at));
    }

    private boolean isSeveralAfter(String word) {
        for (int at = LEAST_BEFORE; at <= word.length() - LEAST_AFTER; at++) {
            if (isFirst(word.substring(0, at)) && isAfter(word.substring(at))) {
                return true;
            }
        }
        return false;
    }
}
