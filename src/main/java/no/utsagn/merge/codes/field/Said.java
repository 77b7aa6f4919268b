package no.utsagn.merge.codes.field;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Supplier;
import no.utsagn.base.Stamp;

/**
 * What a field says in one copy.
 *
 * @param made by whom and when; asked for only where it decides
 */
public record Said(String value, Supplier<Stamp> made) {

    private static final Comparator<Said> BY_TIME = Comparator.<Said, Instant>comparing(
                    said -> said.made().get().at())
            .thenComparing(said -> said.made().get().by().toString())
            .thenComparing(Said::value);

    /** Said at a known time. */
    public static Said at(String value, Stamp stamp) {
        return new Said(value, () -> stamp);
    }

    /** What was said last of two; whichever is named first. */
    static Said newer(Said one, Said other) {
        return BY_TIME.compare(one, other) >= 0 ? one : other;
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Said, of " + value.length();
    }
}
