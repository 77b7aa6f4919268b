package no.utsagn.search;

/**
 * A form of a word, and how often it was said.
 *
 * @param form in small letters
 * @param count occurrences in the whole study, not passages and not people
 */
public record FormCount(String form, long count) {

    /** Shows no word. */
    @Override
    public String toString() {
        return "form of " + form.length() + " × " + count;
    }
}
