package no.utsagn.merge.codes.likely;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.FormIndex;
import no.utsagn.language.forms.JoinedForm;
import no.utsagn.language.forms.Why;
import no.utsagn.language.forms.Width;
import no.utsagn.language.forms.WordForms;

/** Names that say the same in other forms, word by word: "Sykt barn" and "Syke barn", "Språket" and "Språk". */
final class NameForms {

    private static final Set<Why> SAME_WORD =
            EnumSet.of(Why.ITSELF, Why.ENDING, Why.IRREGULAR, Why.VARIANT, Why.SPELLING);

    private final FormIndex index;
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, Set<String>> forms = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /** @param names all that will be compared */
    NameForms(WordForms rules, Collection<String> names) {
        index = new FormIndex(rules);
        names.forEach(name -> words(name).forEach(index::add));
    }

    /** Whether two names are one but for capitals, blanks and hyphens. */
    boolean areSame(String one, String other) {
        return keys.computeIfAbsent(one, NameKey::loose).equals(keys.computeIfAbsent(other, NameKey::loose));
    }

    /** Whether two names have the same words, at least one of them in another form. */
    boolean areForms(String one, String other) {
        List<String> here = words(one);
        List<String> there = words(other);
        if (here.isEmpty() || here.size() != there.size() || here.equals(there)) {
            return false;
        }
        for (int i = 0; i < here.size(); i++) {
            if (!isForm(here.get(i), there.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isForm(String one, String other) {
        return one.equals(other)
                || forms.computeIfAbsent(one, this::formsOf).contains(other)
                || forms.computeIfAbsent(other, this::formsOf).contains(one);
    }

    private Set<String> formsOf(String word) {
        return index.formsOf(word, FormChoice.of(Width.WIDE)).stream()
                .filter(form -> form.ticked() && SAME_WORD.contains(form.why()))
                .map(JoinedForm::form)
                .collect(Collectors.toSet());
    }

    private List<String> words(String name) {
        return words.computeIfAbsent(name, text -> Words.in(text, Span.over(text)).stream()
                .map(word -> NormalForm.of(text, word))
                .toList());
    }
}
