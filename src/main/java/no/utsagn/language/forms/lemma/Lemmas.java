package no.utsagn.language.forms.lemma;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.utsagn.language.forms.known.Headwords;

/**
 * The dictionary forms that a word may be of. A word that stands in the dictionary is of itself alone; any other is of
 * every dictionary word that has one of its regular endings. A table says otherwise where that was seen to be wrong.
 */
public final class Lemmas {

    private static final String DOUBLED = "bdfgklmnprst";
    private static final int LEAST_BEFORE_LOST_E = 2;
    private static final List<String> AFTER_LOST_E = List.of(
            "e", "t", "er", "et", "a", "ar", "ene", "ane", "este", "est", "ere", "enes", "ets", "are", "aste", "ast",
            "en", "es");

    private final Headwords known;
    private final Map<String, List<String>> told;
    private final Predicate<String> adjective;
    private final List<Change> changes = new Endings().all();

    /**
     * @param told the dictionary forms of words that the rules do not find them for
     * @param adjective tells the words that are inflected as adjectives
     */
    public Lemmas(Headwords known, Map<String, List<String>> told, Predicate<String> adjective) {
        this.known = known;
        this.adjective = adjective;
        this.told = Map.copyOf(told);
    }

    /** The dictionary forms of a word in normal form, itself if it is one; none if no word is known. */
    public Set<String> of(String form) {
        List<String> said = told.get(form);
        if (said != null) {
            return new LinkedHashSet<>(said);
        }
        return known.has(form) ? ofHeadword(form) : byRule(form);
    }

    /**
     * Itself; and since verbs and adjectives have forms that are nouns too: a participle is of its verb, if no other
     * dictionary word has its past tense; a present tense is of its verb, and a plural of its adjective.
     */
    private Set<String> ofHeadword(String form) {
        Set<String> lemmas = new LinkedHashSet<>(Set.of(form));
        String last = form.substring(form.length() - 1);
        String rest = form.substring(0, form.length() - 1);
        if ("td".contains(last) && !form.endsWith("ast") && !known.has(form + "e")) {
            byRule(form).stream().filter(lemma -> isVerbOf(lemma, form)).forEach(lemmas::add);
        } else if (form.endsWith("er") || form.endsWith("ar")) {
            addKnown(form.substring(0, form.length() - 2) + "e", lemmas);
        } else if (form.endsWith("es")) {
            addKnown(rest, lemmas);
        } else if (form.endsWith("ast")) {
            addKnown(form.substring(0, form.length() - "ast".length()) + "e", lemmas);
        } else if (last.equals("e") && adjective.test(rest)) {
            addKnown(rest, lemmas);
        }
        return lemmas;
    }

    private static boolean isVerbOf(String lemma, String participle) {
        return lemma.endsWith("e") && lemma.length() >= participle.length();
    }

    /** The dictionary forms by the rules alone, whether the word is one itself or not. */
    public Set<String> byRule(String form) {
        Set<String> lemmas = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change.fits(form)) {
                for (String lemma : change.undone(form)) {
                    addKnown(lemma, lemmas);
                }
            }
        }
        for (String ending : AFTER_LOST_E) {
            if (form.endsWith(ending)) {
                withE(form.substring(0, form.length() - ending.length())).forEach(lemma -> addKnown(lemma, lemmas));
            }
        }
        return lemmas;
    }

    private void addKnown(String lemma, Set<String> lemmas) {
        if (known.has(lemma)) {
            lemmas.add(lemma);
        }
    }

    /** What forms a dictionary form may have: every one that {@link #of} finds it for is among them. */
    public Set<String> candidates(String lemma) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(lemma);
        for (Change change : changes) {
            forms.addAll(change.made(lemma));
        }
        for (String stem : withoutE(lemma)) {
            AFTER_LOST_E.forEach(ending -> forms.add(stem + ending));
        }
        return forms;
    }

    /** "regl" is of "regel", "artikl" of "artikkel", "somr" of "sommer" or "sommar". */
    private static List<String> withE(String stem) {
        int last = stem.length() - 1;
        if (last < LEAST_BEFORE_LOST_E || "lrn".indexOf(stem.charAt(last)) < 0 || !isConsonant(stem.charAt(last - 1))) {
            return List.of();
        }
        String begin = stem.substring(0, last);
        char end = stem.charAt(last);
        char doubled = begin.charAt(last - 1);
        List<String> whole = new ArrayList<>();
        for (String vowel : List.of("e", "a")) {
            whole.add(begin + vowel + end);
            whole.add(begin + doubled + vowel + end);
        }
        return whole;
    }

    private static List<String> withoutE(String lemma) {
        int last = lemma.length() - 1;
        if (last <= LEAST_BEFORE_LOST_E
                || "lrn".indexOf(lemma.charAt(last)) < 0
                || "ea".indexOf(lemma.charAt(last - 1)) < 0
                || !isConsonant(lemma.charAt(last - 2))) {
            return List.of();
        }
        String begin = lemma.substring(0, last - 1);
        String end = lemma.substring(last);
        int before = begin.length() - 1;
        return before > 0 && begin.charAt(before) == begin.charAt(before - 1)
                ? List.of(begin + end, begin.substring(0, before) + end)
                : List.of(begin + end);
    }

    private static boolean isConsonant(char letter) {
        return "bcdfghjklmnpqrstvwxz".indexOf(letter) >= 0;
    }

    static boolean isDoubling(char letter) {
        return DOUBLED.indexOf(letter) >= 0;
    }
}
