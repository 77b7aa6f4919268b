package no.utsagn.language.forms;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.utsagn.language.forms.compound.Cutting;
import no.utsagn.language.forms.said.Folds;
import no.utsagn.language.forms.said.Lazy;
import no.utsagn.language.forms.said.Said;
import no.utsagn.language.forms.said.Sounds;
import org.jspecify.annotations.Nullable;

/** The forms that were said, with what was made of them so far to find them by. Safe for threads. */
final class Spoken {

    private final Said said = new Said();
    private final Lazy<Sounds> sounds = new Lazy<>(Sounds::new, Sounds::add);
    private final Lazy<Folds> folds = new Lazy<>(Folds::new, Folds::add);

    /** What forms are of, as far as it was asked; small words are found in many of them again and again. */
    private final Map<String, Set<String>> dictionaryForms = new ConcurrentHashMap<>();

    private volatile @Nullable Cutting cutting;

    static Spoken of(Collection<String> forms) {
        Spoken spoken = new Spoken();
        forms.forEach(spoken::add);
        return spoken;
    }

    void add(String form) {
        if (said.add(form)) {
            sounds.add(form);
            folds.add(form);
        }
    }

    Said said() {
        return said;
    }

    /** Made when it is first asked for. */
    Sounds sounds() {
        return sounds.get(said);
    }

    /** What a form that was said is of. */
    Set<String> dictionaryForms(String form, WordForms rules) {
        Set<String> known = dictionaryForms.get(form);
        if (known == null) {
            known = Set.copyOf(rules.dictionaryForms(form));
            dictionaryForms.put(form, known);
        }
        return known;
    }

    /** What finds parts in these forms, by the one set of rules that these are asked by. */
    Cutting cutting(WordForms rules) {
        Cutting now = cutting;
        if (now == null) {
            now = rules.compounds().cutting();
            cutting = now;
        }
        return now;
    }

    /** Made when it is first asked for. */
    Folds folds() {
        return folds.get(said);
    }

    @Override
    public String toString() {
        return said.toString();
    }
}
