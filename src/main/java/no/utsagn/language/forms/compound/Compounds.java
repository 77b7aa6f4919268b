package no.utsagn.language.forms.compound;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.utsagn.language.forms.lemma.Lemmas;

/**
 * Finds words as parts of compounds: "skole" in "ungdomsskolen", "avklaring" in "arbeidsavklaringspenger". What stands
 * before and after the part must be words too, all the way to the ends, with an s, an e or a hyphen between them at
 * most; so "virk" is not found in "virksomhet".
 */
public final class Compounds {

    private static final int LEAST_AFTER = 3;
    private static final List<String> BETWEEN = List.of("s", "e", "-", "s-");

    private final Elements elements;
    private final Lemmas lemmas;
    private final Set<String> simple;

    /** @param simple dictionary forms that look like compounds and are none */
    public Compounds(Elements elements, Lemmas lemmas, Set<String> simple) {
        this.elements = elements;
        this.lemmas = lemmas;
        this.simple = Set.copyOf(simple);
    }

    /** Whether a dictionary form may be looked for in compounds: no prefix, suffix or small word. */
    public boolean isPart(String lemma) {
        return elements.isPart(lemma);
    }

    /**
     * Whether a word is a compound with a part in it.
     *
     * @param lemma the part's dictionary form
     * @param isForm tells the part's forms, one of which may end the compound
     */
    public boolean hold(String word, String lemma, Predicate<String> isForm) {
        return !isSimple(word) && (endsIn(word, lemma, isForm) || goesOnAfter(word, lemma));
    }

    private boolean isSimple(String word) {
        return lemmas.of(word).stream().anyMatch(simple::contains);
    }

    private boolean endsIn(String word, String lemma, Predicate<String> isForm) {
        for (int at = word.indexOf(lemma.substring(0, 2), 2); at >= 2; at = word.indexOf(lemma.substring(0, 2), at + 1)) {
            String end = word.substring(at);
            String before = word.substring(0, at);
            if (isForm.test(end) && isBefore(before) && !elements.isPrefixed(before, lemma)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOnAfter(String word, String lemma) {
        for (int at = word.indexOf(lemma); at >= 0; at = word.indexOf(lemma, at + 1)) {
            String before = word.substring(0, at);
            boolean begins = at == 0 || (isBefore(before) && !elements.isPrefixed(before, lemma));
            int end = at + lemma.length();
            if (begins && isAfterJoint(word.substring(end)) && !isDerived(word, end)) {
                return true;
            }
        }
        return lemma.endsWith("er") && goesOnAfter(word, lemma.substring(0, lemma.length() - 1));
    }

    /** "sykdommer" is of "sykdom", which is "syk" with an ending, and no compound with "dommer". */
    private boolean isDerived(String word, int end) {
        return lemmas.of(word).stream()
                .anyMatch(lemma -> lemma.length() > end && elements.isNever(lemma.substring(end)));
    }

    private boolean isAfterJoint(String rest) {
        return isAfter(rest)
                || BETWEEN.stream().anyMatch(joint -> rest.startsWith(joint) && isAfter(rest.substring(joint.length())));
    }

    /** Whether words stand before a part, and nothing else. */
    private boolean isBefore(String word) {
        if (isFirst(word)) {
            return true;
        }
        for (int at = 2; at < word.length() - 1; at++) {
            if (isFirst(word.substring(0, at)) && isBefore(word.substring(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFirst(String word) {
        return elements.isFirst(word)
                || BETWEEN.stream()
                        .anyMatch(joint -> word.length() > joint.length() + 2
                                && word.endsWith(joint)
                                && elements.isFirst(word.substring(0, word.length() - joint.length())));
    }

    /** Whether words stand after a part, and nothing else, the last of them with its ending. */
    private boolean isAfter(String word) {
        if (word.length() < LEAST_AFTER) {
            return false;
        }
        if (lemmas.of(word).stream().anyMatch(elements::isLast)) {
            return true;
        }
        for (int at = 2; at <= word.length() - LEAST_AFTER; at++) {
            if (isFirst(word.substring(0, at)) && isAfter(word.substring(at))) {
                return true;
            }
        }
        return false;
    }
}
