package no.utsagn.language.forms;

import java.util.Collection;
import java.util.List;
import no.utsagn.language.forms.ending.MinimalStems;

/**
 * The forms said so far, and which of them belong to a word. It holds words that were said: in memory only, and none of
 * them in any message. Safe for threads.
 *
 * <p>Regular endings need nothing but the forms. What the wide forms need besides is made at the first wide search, in
 * about a microsecond a form, and kept up from then on.
 */
public final class FormIndex {

    private final WordForms rules;
    private volatile Spoken spoken = new Spoken();

    public FormIndex(WordForms rules) {
        this.rules = rules;
    }

    /** Takes in a form that was said. @param form in normal form */
    public void add(String form) {
        spoken.add(form);
    }

    /** Forgets all forms but these. @param forms in normal form */
    public void keepOnly(Collection<String> forms) {
        spoken = Spoken.of(forms);
    }

    /**
     * The forms of a word: the word itself first, whether it was said or not, then those that were said, by UTF-16.
     *
     * @param word in normal form
     */
    public List<JoinedForm> formsOf(String word, FormChoice choice) {
        Spoken now = spoken;
        Found found = new Found();
        if (choice.width() != Width.EXACT) {
            addEndings(word, now, found);
        }
        if (choice.width() == Width.WIDE) {
            Widening widening = new Widening(rules, now.said(), now.sounds(), found);
            widening.of(word);
            new Compounding(rules, now, found).of(word, widening.parts(), widening.irregular());
        }
        if (choice.folded()) {
            addFolded(word, now, found);
        }
        return found.joined(word, choice);
    }

    private void addEndings(String word, Spoken now, Found found) {
        MinimalStems stems = rules.stems();
        for (String candidate : stems.candidates(word)) {
            if (now.said().has(candidate) && stems.join(word, candidate)) {
                found.add(candidate, Why.ENDING, true);
            }
        }
    }

    private static void addFolded(String word, Spoken now, Found found) {
        found.add(word, Why.ITSELF, true);
        for (String form : found.ticked()) {
            now.folds().like(form).forEach(other -> found.add(other, Why.FOLDED, true));
        }
    }

    @Override
    public String toString() {
        return spoken.toString();
    }
}
