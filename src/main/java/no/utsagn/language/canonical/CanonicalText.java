package no.utsagn.language.canonical;

/**
 * A text as the program keeps it, and the way back to the text it was made from.
 *
 * @param text canonical, as {@link Canonical#of(String)} makes it
 * @param map between offsets in {@code text} and in the source
 */
public record CanonicalText(String text, OffsetMap map) {

    @Override
    public String toString() {
        return "canonical text of " + text.length() + " characters";
    }
}
