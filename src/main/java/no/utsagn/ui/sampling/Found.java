package no.utsagn.ui.sampling;

import java.util.List;
import java.util.function.Function;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;

/**
 * What is known of names in the texts of a study.
 *
 * @param whole whether all texts were looked through
 * @param where the places in a transcript that hold a name, found or decided
 */
public record Found(boolean whole, Function<Transcript, List<Span>> where) {

    /** Nobody has looked yet. */
    public static Found notYet() {
        return new Found(false, transcript -> List.of());
    }
}
