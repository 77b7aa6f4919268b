package no.utsagn.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.utsagn.language.forms.JoinedForm;
import no.utsagn.search.index.Vocabulary;
import no.utsagn.search.match.TermForms;
import no.utsagn.search.query.Term;

/**
 * Why something was found: the forms that a word of a query stands for.
 *
 * @param term the word as asked
 * @param forms those that were said, ticked or not, most frequent first, then by UTF-16; of a very short beginning only
 *     the first {@value #MOST}
 * @param more how many further forms there are, which were searched too
 */
public record WordForms(Term term, List<FormCount> forms, int more) {

    /** How many forms are shown at most. */
    public static final int MOST = 500;

    private static final Comparator<FormCount> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(FormCount::count).reversed().thenComparing(FormCount::form);

    public WordForms {
        forms = List.copyOf(forms);
    }

    static WordForms of(TermForms searched, Vocabulary vocabulary) {
        List<FormCount> said = new ArrayList<>();
        for (JoinedForm form : searched.offered()) {
            int count = vocabulary.count(form.form());
            if (count > 0) {
                said.add(new FormCount(form.form(), count, form.why(), form.ticked()));
            }
        }
        said.sort(MOST_FREQUENT_FIRST);
        return new WordForms(
                searched.term(), said.subList(0, Math.min(MOST, said.size())), Math.max(0, said.size() - MOST));
    }
}
