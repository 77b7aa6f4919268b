package no.utsagn.app.transcripts.intake.warning;

import no.utsagn.transcript.entity.EntityKind;

/** What may tell who somebody is. */
public enum WarningKind {
    /** A number of eleven digits: of birth, of an account, or unknown. */
    ELEVEN_DIGITS("eleven-digits", "intake.warning-eleven-digits"),
    PHONE("phone", "intake.warning-phone"),
    EMAIL("email", "intake.warning-email"),
    /** What is likely to be the name of a person. */
    NAME("name", "intake.warning-name");

    private final String code;
    private final String messageKey;

    WarningKind(String code, String messageKey) {
        this.code = code;
        this.messageKey = messageKey;
    }

    /** The word that commands use for it. */
    public String code() {
        return code;
    }

    /** The key of what it is called, with the count as argument: "3 telefonnummer". */
    public String messageKey() {
        return messageKey;
    }

    static WarningKind of(EntityKind kind) {
        return switch (kind) {
            case PHONE -> PHONE;
            case EMAIL -> EMAIL;
            case PERSON -> NAME;
            default -> ELEVEN_DIGITS;
        };
    }
}
