package no.utsagn.language.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.language.forms.lemma.Irregulars;
import no.utsagn.language.forms.said.Said;
import no.utsagn.language.forms.said.Sounds;
import no.utsagn.language.forms.variant.Spelling;

/** Finds the forms of one word that its regular endings do not: irregular, in the other norm, in dialect, spelt otherwise. */
final class Widening {

    /** A word that is not known is looked for in compounds if it has so many letters. */
    private static final int LEAST_UNKNOWN_PART = 6;

    private final WordForms rules;
    private final Said said;
    private final Sounds sounds;
    private final Found found;

    /** What a word leads to: dictionary forms, and why they are looked for. */
    private final Map<String, Why> lemmas = new LinkedHashMap<>();

    private final Set<String> parts = new LinkedHashSet<>();
    private final Set<String> irregular = new LinkedHashSet<>();

    Widening(WordForms rules, Said said, Sounds sounds, Found found) {
        this.rules = rules;
        this.said = said;
        this.sounds = sounds;
        this.found = found;
    }

    /** The dictionary forms to be looked for in compounds: the word's own and those that say the same. */
    Set<String> parts() {
        return parts;
    }

    /** The irregular forms among what was looked for. */
    Set<String> irregular() {
        return irregular;
    }

    void of(String word) {
        take(word, Why.SPELLING, true);
        beginnings(word).forEach(this::from);
        boolean own = lemmas.containsKey(word) || lemmas.isEmpty();
        if (lemmas.isEmpty() && word.length() >= LEAST_UNKNOWN_PART) {
            parts.add(word);
        }
        for (String lemma : new ArrayList<>(lemmas.keySet())) {
            addVariants(lemma, !own || lemma.equals(word));
        }
        lemmas.forEach(this::addForms);
    }

    /** The word itself, and if it is none, what it may be. */
    private Map<String, Why> beginnings(String word) {
        Map<String, Why> begin = new LinkedHashMap<>();
        begin.put(word, Why.ENDING);
        if (!rules.isKnown(word)) {
            String spelt = Spelling.norwegian(word);
            if (rules.isKnown(spelt)) {
                begin.put(spelt, Why.SPELLING);
            }
            sounds.like(word).stream().filter(rules::isKnown).forEach(like -> begin.putIfAbsent(like, Why.VARIANT));
        }
        return begin;
    }

    private void from(String form, Why why) {
        take(form, why, true);
        rules.dictionaryFormsOfAny(form).forEach(lemma -> lemmas.putIfAbsent(lemma, why));
        addIrregular(form, Why.IRREGULAR);
        rules.asWritten().beside(form).forEach((other, ticked) -> take(other, Why.VARIANT, ticked));
        addOwn(form);
    }

    private void addOwn(String form) {
        rules.inflected().beside(form).forEach((other, ticked) -> {
            take(other, Why.VARIANT, ticked);
            Set<String> of = rules.lemmas().of(other);
            (of.isEmpty() ? Set.of(other) : of).forEach(lemma -> lemmas.putIfAbsent(lemma, Why.VARIANT));
        });
    }

    private void addIrregular(String form, Why why) {
        for (Irregulars.Paradigm word :
                rules.irregulars().of(form, other -> !rules.lemmas().of(other).isEmpty())) {
            word.forms().forEach((other, ticked) -> take(other, why, ticked));
            lemmas.putIfAbsent(word.lemma(), why);
            if (word.noun()) {
                irregular.addAll(word.forms().keySet());
            }
        }
    }

    /** @param part whether it may be looked for in compounds */
    private void addVariants(String lemma, boolean part) {
        if (part) {
            parts.add(lemma);
        }
        for (String other : rules.norms().of(lemma)) {
            if (part) {
                parts.add(other);
            }
            lemmas.putIfAbsent(other, Why.VARIANT);
            addIrregular(other, Why.VARIANT);
        }
        rules.asWritten().beside(lemma).forEach((other, ticked) -> take(other, Why.VARIANT, ticked));
        addOwn(lemma);
    }

    private void addForms(String lemma, Why why) {
        Set<String> candidates = new LinkedHashSet<>(rules.lemmas().candidates(lemma));
        candidates.addAll(rules.stems().candidates(lemma));
        for (String form : candidates) {
            if (isOf(form, lemma)) {
                take(form, why, true);
            }
        }
    }

    private boolean isOf(String form, String lemma) {
        return (said.has(form) || sounds.has(form))
                && rules.dictionaryFormsOfAny(form).contains(lemma);
    }

    /** Takes a form along if it was said, and what was said that is another spelling of it. */
    private void take(String form, Why why, boolean ticked) {
        if (said.has(form)) {
            found.add(form, why, ticked);
        }
        for (String other : sounds.spelt(form)) {
            if (!rules.isKnown(other)) {
                found.add(other, Why.SPELLING, ticked);
            }
        }
        List<String> like = sounds.like(form);
        if (like.size() > 0 && rules.isKnown(form)) {
            like.stream()
                    .filter(other -> !rules.isKnown(other))
                    .forEach(other -> found.add(other, Why.VARIANT, ticked));
        }
    }
}
