package no.utsagn.analysis.words;

import java.util.List;

/**
 * What is counted as one word.
 *
 * @param form what stands for it: the form that is said most
 * @param forms all its forms that are said, the most frequent first; only one where each form is counted by itself
 */
public record Word(String form, List<String> forms) {

    public Word {
        forms = List.copyOf(forms);
    }

    /** Shows no word: it may be a name. */
    @Override
    public String toString() {
        return "a word of " + forms.size() + " forms";
    }
}
