package no.utsagn.ui.importing;

/** The steps of taking transcripts in. Nothing is in the study before the last is done. */
public enum Step {
    FILES(1, "ui.import.step.files"),
    SPEAKERS(2, "ui.import.step.speakers"),
    REVIEW(3, "ui.import.step.review");

    private final int number;
    private final String messageKey;

    Step(int number, String messageKey) {
        this.number = number;
        this.messageKey = messageKey;
    }

    String messageKey() {
        return messageKey;
    }

    /** Its number, from 1. */
    int number() {
        return number;
    }

    Step next() {
        return this == FILES ? SPEAKERS : REVIEW;
    }

    Step before() {
        return this == REVIEW ? SPEAKERS : FILES;
    }
}
