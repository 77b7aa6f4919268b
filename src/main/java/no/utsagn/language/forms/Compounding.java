package no.utsagn.language.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.utsagn.language.forms.compound.Cutting;

/** Finds compounds of a word among what was said, and offers other words that hold its letters. */
final class Compounding {

    private static final int LEAST = 3;
    private static final int MOST_OFFERED = 300;

    private final WordForms rules;
    private final Spoken spoken;
    private final Found found;
    private final Cutting cutting;
    private final Map<String, Set<String>> ends = new HashMap<>();

    Compounding(WordForms rules, Spoken spoken, Found found) {
        this.rules = rules;
        this.spoken = spoken;
        this.found = found;
        cutting = spoken.cutting(rules);
    }

    /** @param lemmas dictionary forms of the word @param irregular its irregular forms */
    void of(String word, Set<String> lemmas, Set<String> irregular) {
        for (String lemma : lemmas) {
            if (rules.compounds().isPart(lemma)) {
                addCompounds(lemma, irregular);
            }
        }
        offerParts(word);
    }

    private void addCompounds(String lemma, Set<String> irregular) {
        Set<String> seen = new TreeSet<>();
        for (String letters : sought(lemma, irregular)) {
            spoken.said().holding(letters, form -> {
                if (!found.has(form) && seen.add(form) && isCompound(form, lemma, irregular)) {
                    found.add(form, Why.COMPOUND, true);
                }
            });
        }
    }

    private boolean isCompound(String form, String lemma, Set<String> irregular) {
        return cutting.finds(
                form,
                () -> spoken.dictionaryForms(form, rules),
                lemma,
                end -> irregular.contains(end)
                        || ends.computeIfAbsent(end, this::lemmasOf).contains(lemma));
    }

    private Set<String> lemmasOf(String end) {
        return rules.lemmas().of(end);
    }

    /** Letters of which some stand in every form, as few as will do. */
    private static List<String> sought(String lemma, Set<String> irregular) {
        List<String> all = new ArrayList<>(irregular);
        boolean shorter = (lemma.endsWith("e") || lemma.endsWith("er")) && lemma.length() > LEAST;
        all.add(shorter ? lemma.substring(0, lemma.length() - 1) : lemma);
        all.removeIf(letters -> letters.length() < LEAST);
        all.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        List<String> few = new ArrayList<>();
        for (String letters : all) {
            if (few.stream().noneMatch(letters::contains)) {
                few.add(letters);
            }
        }
        return few;
    }

    private void offerParts(String word) {
        if (word.length() < LEAST) {
            return;
        }
        int most = found.size() + MOST_OFFERED;
        spoken.said().holding(word, form -> {
            if (found.size() < most && !form.equals(word)) {
                found.add(form, Why.PART, false);
            }
        });
    }
}
