package no.utsagn.study;

import java.util.function.UnaryOperator;

/** One act on a study: what it makes of the study, and what the audit keeps of it. */
public record StudyEdit(Note note, UnaryOperator<Study> change) {

    /** The study after the act. */
    public Study on(Study before) {
        return change.apply(before);
    }
}
