package no.utsagn.transcript;

import java.util.Arrays;
import java.util.Optional;

/** What sort of material a transcript is. The code is how files and commands name it. */
public enum TranscriptKind {
    INTERVIEW("interview"),
    GROUP_INTERVIEW("group-interview"),
    FOCUS_GROUP("focus-group"),
    SURVEY_ANSWER("survey-answer"),
    FIELD_NOTE("field-note"),
    DOCUMENT("document");

    private final String code;

    TranscriptKind(String code) {
        this.code = code;
    }

    /** The word that files and commands use for it. */
    public String code() {
        return code;
    }

    /** The kind with this code, if there is one; "survey" is short for survey-answer. */
    public static Optional<TranscriptKind> ofCode(String code) {
        if (code.equals("survey")) {
            return Optional.of(SURVEY_ANSWER);
        }
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
