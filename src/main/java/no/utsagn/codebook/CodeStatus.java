package no.utsagn.codebook;

import java.util.Arrays;
import java.util.Optional;

/** How settled a code is. */
public enum CodeStatus {
    OPEN("open"),
    SETTLED("settled"),
    /** Presented to those it is about, between two rounds. */
    GIVEN_BACK("given-back"),
    /** Kept for what is coded, not for new codings. */
    RETIRED("retired");

    private final String code;

    CodeStatus(String code) {
        this.code = code;
    }

    /** The word that files use for it. */
    public String code() {
        return code;
    }

    /** The status with this code, if there is one. */
    public static Optional<CodeStatus> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }
}
