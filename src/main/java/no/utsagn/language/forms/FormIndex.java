package no.utsagn.language.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.utsagn.language.forms.ending.MinimalStems;

/**
 * The forms said so far, and which of them belong to a word. It holds words that were said: in memory only, and none of
 * them in any message. Safe for threads.
 */
public final class FormIndex {

    private final WordForms rules;
    private volatile Set<String> said = ConcurrentHashMap.newKeySet();

    public FormIndex(WordForms rules) {
        this.rules = rules;
    }

    /** Takes in a form that was said. @param form in normal form */
    public void add(String form) {
        said.add(form);
    }

    /** Forgets all forms but these. @param forms in normal form */
    public void keepOnly(Collection<String> forms) {
        Set<String> kept = ConcurrentHashMap.newKeySet();
        kept.addAll(forms);
        said = kept;
    }

    /**
     * The forms of a word: the word itself first, whether it was said or not, then those that were said, by UTF-16.
     *
     * @param word in normal form
     */
    public List<JoinedForm> formsOf(String word, FormChoice choice) {
        Map<String, Why> whys = new TreeMap<>();
        if (choice.width() != Width.EXACT) {
            addEndings(word, whys);
        }
        whys.remove(word);
        List<JoinedForm> forms = new ArrayList<>(whys.size() + 1);
        forms.add(new JoinedForm(word, Why.ITSELF, choice.takes(word, true)));
        whys.forEach((form, why) -> forms.add(new JoinedForm(form, why, choice.takes(form, why != Why.PART))));
        return forms;
    }

    private void addEndings(String word, Map<String, Why> whys) {
        MinimalStems stems = rules.stems();
        for (String candidate : stems.candidates(word)) {
            if (said.contains(candidate) && stems.join(word, candidate)) {
                whys.put(candidate, Why.ENDING);
            }
        }
    }

    @Override
    public String toString() {
        return said.size() + " forms";
    }
}
