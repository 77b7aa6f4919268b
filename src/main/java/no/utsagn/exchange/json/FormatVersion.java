package no.utsagn.exchange.json;

import no.utsagn.base.Problem;

/** The version that a file says it has. */
public final class FormatVersion {

    private FormatVersion() {}

    /** @throws no.utsagn.base.ProblemException if it is missing, no version, or later than what is known here */
    public static void require(JsonObject root, int known) {
        JsonValue value = root.required("version");
        int version = root.whole(value);
        if (version < 1) {
            throw root.wrong(value, "1");
        }
        if (version > known) {
            throw Problem.of("exchange.later-version", root.file(), version, known)
                    .exception();
        }
    }
}
