package no.utsagn.language.forms.compound;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks for one part after another in one word after another. Safe for threads. */
public final class Cutting {

    private static final String VOWELS = "aeiouyæøå";

    private final Elements elements;
    private final Seams seams;
    private final Set<String> simple;

    Cutting(Elements elements, Seams seams, Set<String> simple) {
        this.elements = elements;
        this.seams = seams;
        this.simple = simple;
    }

    /**
     * Whether a word is a compound with a part in it.
     *
     * @param whole the word's dictionary forms, none if it is not known; asked for only if it looks like one
     * @param lemma the part's dictionary form
     * @param isForm tells the part's forms, one of which may end the compound
     */
    public boolean finds(String word, Supplier<Set<String>> whole, String lemma, Predicate<String> isForm) {
        return (endsIn(word, lemma, isForm) && endsAsWell(whole.get(), lemma) && !isSimple(whole.get()))
                || goesOnAfter(word, lemma, whole);
    }

    private boolean isSimple(Set<String> whole) {
        return whole.stream().anyMatch(simple::contains);
    }

    /** "fastlegen" is of "fastlege", which ends in "lege"; "daglege" is of "dagleg", which does not. */
    private static boolean endsAsWell(Set<String> whole, String lemma) {
        return whole.isEmpty() || whole.stream().anyMatch(word -> word.endsWith(lemma));
    }

    private boolean endsIn(String word, String lemma, Predicate<String> isForm) {
        for (int at = 2; at <= word.length() - 2; at++) {
            if (mayBegin(word.charAt(at), lemma)
                    && isForm.test(word.substring(at))
                    && isJoined(word.substring(0, at), lemma)
                    && !seams.isEnd(word, at - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Irregular forms begin as their word does, or with another vowel. */
    private static boolean mayBegin(char letter, String lemma) {
        char first = lemma.charAt(0);
        return letter == first || (VOWELS.indexOf(letter) >= 0 && VOWELS.indexOf(first) >= 0);
    }

    /**
     * The dictionary forms of a word that is not known, as a compound of known ones: "fokusgruppene" is of
     * "fokusgruppe". Empty if it is none.
     */
    public Set<String> dictionaryForms(String word) {
        for (int at = 2; at <= word.length() - Seams.LEAST_AFTER; at++) {
            Set<String> ends = seams.lasts(word.substring(at));
            String before = word.substring(0, at);
            if (!ends.isEmpty() && seams.isBefore(before)) {
                Set<String> forms = new LinkedHashSet<>();
                ends.forEach(end -> forms.add(before + end));
                return forms;
            }
        }
        return Set.of();
    }

    /**
     * Whether words stand before a part, and the last of them is no prefix that makes another word of it; nor is it the
     * end of a suffix, as "kap" in "eierskap".
     */
    private boolean isJoined(String before, String lemma) {
        return seams.isBefore(before)
                && !elements.isPrefixed(before, lemma)
                && !elements.isNever(before.charAt(before.length() - 1) + lemma);
    }

    private boolean goesOnAfter(String word, String lemma, Supplier<Set<String>> whole) {
        for (int at = word.indexOf(lemma); at >= 0; at = word.indexOf(lemma, at + 1)) {
            int end = at + lemma.length();
            if (seams.isAfterJoint(word.substring(end))
                    && (at == 0 || isJoined(word.substring(0, at), lemma))
                    && !isLonger(word, at, end)
                    && goesOnAsWell(whole.get(), end)
                    && !isSimple(whole.get())) {
                return true;
            }
        }
        String shorter = lemma.substring(0, lemma.length() - 1);
        return lemma.endsWith("er") && !elements.isNever(shorter) && goesOnAfter(word, shorter, whole);
    }

    /** "boksene" is of "boks", in which "bok" has nothing after it; "sykdommer" is of "sykdom", where "dom" is no word. */
    private boolean goesOnAsWell(Set<String> whole, int end) {
        return whole.isEmpty()
                || whole.stream()
                        .anyMatch(word ->
                                word.length() >= end + Seams.LEAST_AFTER && !elements.isNever(word.substring(end)));
    }

    /** Whether a longer word begins where the part does: "bokse" in "boksekamp". */
    private boolean isLonger(String word, int at, int end) {
        for (int to = word.length() - Seams.LEAST_AFTER; to > end + 1; to--) {
            if (elements.isFirst(word.substring(at, to))
                    && !seams.isAfterJoint(word.substring(end, to))
                    && seams.isAfterJoint(word.substring(to))) {
                return true;
            }
        }
        return false;
    }
}
