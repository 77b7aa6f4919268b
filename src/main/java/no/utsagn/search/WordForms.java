package no.utsagn.search;

import java.util.List;
import no.utsagn.search.query.Term;

/**
 * Why something was found: the forms that a word of a query stands for.
 *
 * @param term the word as asked
 * @param forms those that were said, most frequent first, then by UTF-16; of a very short beginning only the first
 *     {@value #MOST}
 * @param more how many further forms there are, which were searched too
 */
public record WordForms(Term term, List<FormCount> forms, int more) {

    /** How many forms are counted and shown at most. */
    public static final int MOST = 500;

    public WordForms {
        forms = List.copyOf(forms);
    }
}
