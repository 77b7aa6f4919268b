package no.utsagn.ui.desk;

import no.utsagn.base.Messages;
import no.utsagn.transcript.TranscriptKind;

/** What the kinds of transcripts are called on the screen. */
public final class Kinds {

    private Kinds() {}

    /** The name of a kind. */
    public static String name(Messages say, TranscriptKind kind) {
        return switch (kind) {
            case INTERVIEW -> say.text("ui.kind.interview");
            case GROUP_INTERVIEW -> say.text("ui.kind.group-interview");
            case FOCUS_GROUP -> say.text("ui.kind.focus-group");
            case SURVEY_ANSWER -> say.text("ui.kind.survey-answer");
            case FIELD_NOTE -> say.text("ui.kind.field-note");
            case DOCUMENT -> say.text("ui.kind.document");
        };
    }
}
