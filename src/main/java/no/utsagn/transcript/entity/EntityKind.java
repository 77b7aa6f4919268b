package no.utsagn.transcript.entity;

import java.util.Arrays;
import java.util.Optional;

/** What sort of thing can tell who somebody is. The code is how decision files and the study file name it. */
public enum EntityKind {
    PERSON("person"),
    PLACE("place"),
    ORGANISATION("organisation"),
    NATIONAL_ID("national-id"),
    PHONE("phone"),
    EMAIL("email"),
    ADDRESS("address"),
    DATE("date"),
    AGE("age"),
    PLATE("plate"),
    /** A description that fits one person: "den eneste kvinnelige sveiseren". */
    CUE("cue"),
    OTHER("other");

    private final String code;

    EntityKind(String code) {
        this.code = code;
    }

    /** The word that files use for it. */
    public String code() {
        return code;
    }

    /** The kind with this code, if there is one. */
    public static Optional<EntityKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
