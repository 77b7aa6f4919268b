package no.utsagn.app;

import java.util.Arrays;

/**
 * A fault of the program in the only words that may be shown of it: a library's own message can quote what was said.
 *
 * @param what the class of the exception
 * @param where the innermost frame of this program, or the innermost of all where there is none
 */
public record Unexpected(String what, String where) {

    private static final String OURS = "no.utsagn.";

    /** What may be shown of an exception. */
    public static Unexpected of(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        String where = Arrays.stream(frames)
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .or(() -> Arrays.stream(frames).findFirst())
                .map(StackTraceElement::toString)
                .orElse("");
        return new Unexpected(thrown.getClass().getSimpleName(), where);
    }
}
