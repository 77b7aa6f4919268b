package no.utsagn.names.form;

import java.util.Optional;
import no.utsagn.language.Span;

/**
 * A place where a known form stands in a text.
 *
 * @param span all of it, the ending included; UTF-16, half-open
 * @param owner what the form was given with
 * @param form the form as it was given, "Kari" for "Karis"
 * @param ending the ending of the genitive ("s", "'s", "'"), if there is one; the last part of {@code span}
 */
public record Mention<T>(Span span, T owner, String form, Optional<Span> ending) {

    /** The same mention a little wider. */
    public Mention<T> over(Span wider) {
        return new Mention<>(wider, owner, form, ending);
    }

    /** What takes the place of the mention: a replacement for the form, with an s where the mention is a genitive. */
    public String inPlace(String replacement) {
        return Genitive.of(replacement, ending.isPresent());
    }

    @Override
    public String toString() {
        return "Mention at " + span;
    }
}
