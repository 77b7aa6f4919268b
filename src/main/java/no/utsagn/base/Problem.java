package no.utsagn.base;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What went wrong, as a value: translated once, where it is shown.
 *
 * <p>The arguments may name files or codes. They are for the person at the screen and are never logged, so {@link
 * #toString()} shows the key alone.
 *
 * @param key the key of its text in the messages, which also says what to do next
 * @param args what the text quotes: file names, line numbers, counts
 * @param cause the exception behind it, if one is
 */
public record Problem(String key, List<Object> args, Optional<Throwable> cause) {

    public Problem {
        args = List.copyOf(args);
    }

    /** A problem without an exception behind it. */
    public static Problem of(String key, Object... args) {
        return new Problem(key, List.of(args), Optional.empty());
    }

    /** The same problem with the exception that it came from. */
    public Problem causedBy(Throwable thrown) {
        return new Problem(key, args, Optional.of(Objects.requireNonNull(thrown)));
    }

    /** The problem as something to throw. */
    public ProblemException exception() {
        return new ProblemException(this);
    }

    @Override
    public String toString() {
        return key;
    }
}
