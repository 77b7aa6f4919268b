package no.utsagn.search.match;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.language.NormalWords;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.JoinedForm;
import no.utsagn.search.index.Vocabulary;
import no.utsagn.search.query.Term;

/** The forms that a term of a query stands for in one search. */
public final class TermForms {

    private final Term term;
    private final List<JoinedForm> offered;
    /** Those that are searched for: ticked, and said. */
    private final List<String> searched = new ArrayList<>();

    private final FormSet set;

    TermForms(Term term, Vocabulary vocabulary, FormChoice choice) {
        this.term = term;
        offered = vocabulary.formsOf(term, choice);
        for (JoinedForm form : offered) {
            if (form.ticked() && vocabulary.count(form.form()) > 0) {
                searched.add(form.form());
            }
        }
        set = new FormSet(searched);
    }

    /** The term. */
    public Term term() {
        return term;
    }

    /** All forms that are searched for or could be, whether they are said or not. */
    public List<JoinedForm> offered() {
        return offered;
    }

    List<String> searched() {
        return searched;
    }

    boolean holds(NormalWords word) {
        return set.holds(word);
    }
}
