package no.utsagn.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.utsagn.language.NormalWords;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.FormIndex;
import no.utsagn.language.forms.JoinedForm;
import no.utsagn.language.forms.Why;
import no.utsagn.language.forms.WordForms;
import no.utsagn.search.query.Patterns;
import no.utsagn.search.query.Term;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * The words that have been said, how often, and which of them a term of a query stands for. It may know words that have
 * been edited away since, with a count of none. Asking is safe for threads; changing it is for one at a time.
 */
public final class Vocabulary {

    /** So many new words are looked through one by one before they go into the compact array. */
    private static final int MOST_NEW = 4096;

    /** What is known at a time: all words, those in the compact array, and those not yet in it. */
    private record Known(Map<String, Form> all, Lexicon compact, Queue<Form> fresh, FormIndex joined) {

        static Known nothing(WordForms rules) {
            return new Known(
                    new ConcurrentHashMap<>(), Lexicon.empty(), new ConcurrentLinkedQueue<>(), new FormIndex(rules));
        }
    }

    private WordForms rules;
    /** The same as are known, for whoever counts. */
    private SaidForms said = new SaidForms();

    private volatile Known known;

    public Vocabulary(WordForms rules) {
        this.rules = rules;
        this.known = Known.nothing(rules);
    }

    /** Counts a word that was said once more. */
    void add(NormalWords word) {
        Form form = said.find(word);
        if (form == null) {
            form = new Form(word.form());
            said.add(form);
            known.all.put(form.text(), form);
            known.fresh.add(form);
            known.joined.add(form.text());
        }
        form.change(1);
    }

    /** Counts a word that was said once less. */
    void take(NormalWords word) {
        Form form = said.find(word);
        if (form != null) {
            form.change(-1);
        }
    }

    /** Puts new words where they are found faster, if they are many. */
    void settle() {
        Known now = known;
        List<Form> fresh = new ArrayList<>(now.fresh);
        if (fresh.size() > MOST_NEW) {
            known = new Known(now.all, now.compact.with(fresh), new ConcurrentLinkedQueue<>(), now.joined);
        }
    }

    /** Forgets all words that are no longer said. */
    void forgetFormer() {
        List<Form> left =
                known.all.values().stream().filter(form -> form.count() > 0).toList();
        Known kept = Known.nothing(rules);
        said = new SaidForms();
        for (Form form : left) {
            said.add(form);
            kept.all.put(form.text(), form);
            kept.joined.add(form.text());
        }
        known = new Known(kept.all, Lexicon.empty().with(left), kept.fresh, kept.joined);
    }

    /** Forgets all. */
    void clear() {
        said = new SaidForms();
        known = Known.nothing(rules);
    }

    /** Joins forms by other rules from now on. */
    public void join(WordForms other) {
        rules = other;
        Known now = known;
        FormIndex joined = new FormIndex(other);
        now.all.keySet().forEach(joined::add);
        known = new Known(now.all, now.compact, now.fresh, joined);
    }

    /** How often a form is said. */
    public int count(String form) {
        Form found = known.all.get(form);
        return found == null ? 0 : found.count();
    }

    /** The forms that a term stands for, ticked or not, whether they are still said or not. */
    public List<JoinedForm> formsOf(Term term, FormChoice choice) {
        if (term instanceof Term.Word word) {
            return known.joined.formsOf(word.text(), choice);
        }
        List<JoinedForm> forms = new ArrayList<>();
        find(term, form -> forms.add(new JoinedForm(form.text(), Why.ITSELF, choice.takes(form.text(), true))));
        return forms;
    }

    private void find(Term term, Consumer<Form> found) {
        Known now = known;
        String text = term.text();
        if (term instanceof Term.Exact) {
            found.accept(now.all.getOrDefault(text, new Form(text)));
        } else if (term instanceof Term.Prefix) {
            now.compact.beginningWith(text, found);
            fresh(now, word -> word.startsWith(text), found);
        } else if (term instanceof Term.Suffix) {
            now.compact.endingWith(text, found);
            fresh(now, word -> word.endsWith(text), found);
        } else if (term instanceof Term.Infix) {
            now.compact.holding(text, found);
            fresh(now, word -> word.contains(text), found);
        } else if (term instanceof Term.Fuzzy fuzzy) {
            fitting(now, new LevenshteinAutomata(text, true).toAutomaton(fuzzy.edits()), found);
        } else if (term instanceof Term.Regex regex) {
            fitting(now, Patterns.automaton(regex), found);
        }
    }

    private static void fitting(Known now, Automaton automaton, Consumer<Form> found) {
        CharacterRunAutomaton runs = new CharacterRunAutomaton(automaton);
        now.compact.fitting(runs, found);
        fresh(now, runs::run, found);
    }

    private static void fresh(Known now, Predicate<String> fits, Consumer<Form> found) {
        for (Form form : now.fresh) {
            if (fits.test(form.text())) {
                found.accept(form);
            }
        }
    }

    /** All words known, said or not. */
    Collection<String> words() {
        return known.all.keySet();
    }

    @Override
    public String toString() {
        return known.all.size() + " words";
    }
}
