package no.utsagn.search;

import no.utsagn.language.forms.Why;

/**
 * A form of a word, and how often it was said.
 *
 * @param form in small letters
 * @param count occurrences in the whole study, not passages and not people
 * @param why it belongs to the word; what fits a pattern is {@link Why#ITSELF}
 * @param ticked whether it is searched for; else it is only offered
 */
public record FormCount(String form, long count, Why why, boolean ticked) {

    /** Shows no word. */
    @Override
    public String toString() {
        return "form of " + form.length() + " × " + count;
    }
}
