package no.utsagn.language.forms.compound;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Tells whether words stand before and after a part, and nothing else. Remembers what it was asked, which are pieces of
 * what was said. Safe for threads.
 */
final class Seams {

    static final int LEAST_AFTER = 3;

    /** So many answers of a kind are remembered at a time. */
    private static final int MOST_KEPT = 200_000;

    private static final int LEAST_BEFORE = 2;
    private static final List<String> JOINTS = List.of("s", "e", "-", "s-");

    private final Elements elements;
    private final Function<String, Set<String>> dictionaryForms;
    private final Map<String, Boolean> before = new ConcurrentHashMap<>();
    private final Map<String, Boolean> after = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> lasts = new ConcurrentHashMap<>();

    Seams(Elements elements, Function<String, Set<String>> dictionaryForms) {
        this.elements = elements;
        this.dictionaryForms = dictionaryForms;
    }

    /** Whether words stand before a part, the last of them with what joins it to the part. */
    boolean isBefore(String word) {
        Boolean known = before.get(word);
        if (known == null) {
            known = word.endsWith("-") || isFirst(word) || isSeveralBefore(word);
            keep(before, word, known);
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
            keep(after, word, known);
        }
        return known;
    }

    private boolean isLast(String word) {
        return !lasts(word).isEmpty();
    }

    /** The dictionary forms of a word that a compound may end with. */
    Set<String> lasts(String word) {
        Set<String> known = lasts.get(word);
        if (known == null) {
            known = lookUp(word);
            keep(lasts, word, known);
        }
        return known;
    }

    private Set<String> lookUp(String word) {
        Set<String> found = new LinkedHashSet<>();
        for (String lemma : dictionaryForms.apply(word)) {
            if (elements.isLast(lemma)) {
                found.add(lemma);
            }
        }
        return found.isEmpty() ? Set.of() : Collections.unmodifiableSet(found);
    }

    private static <T> void keep(Map<String, T> answers, String word, T answer) {
        if (answers.size() >= MOST_KEPT) {
            answers.clear();
        }
        answers.put(word, answer);
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
