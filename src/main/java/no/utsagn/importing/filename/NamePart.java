package no.utsagn.importing.filename;

import no.utsagn.language.Span;

/**
 * A part of a file's name, and what it tells.
 *
 * @param span where it stands in the name, ending and all; UTF-16, half-open
 * @param written as it stands there: "SPL"
 * @param value what that means: "sykepleier", a date as in ISO 8601, the code of a kind of transcript
 */
public record NamePart(NameField field, Span span, String written, String value) {

    @Override
    public String toString() {
        return "part " + span;
    }
}
