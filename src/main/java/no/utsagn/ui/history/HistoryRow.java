package no.utsagn.ui.history;

/**
 * A line of the history.
 *
 * @param number of the step that it goes to, 0 for how the study was opened; meaningless where it cannot be gone to
 * @param extent what came and went; may be empty
 * @param time when it was done; may be empty
 */
record HistoryRow(State state, int number, String name, String extent, String time) {

    /** How it stands to how the study is now. */
    enum State {
        /** It was taken back, and can be done again. */
        TAKEN_BACK,
        /** The study is as this left it. */
        NOW,
        /** It is done, and can be taken back. */
        DONE,
        /** A heading between what can be taken back and what cannot. */
        HEADING,
        /** It was done before the study was opened, and stays. */
        FORMER
    }

    /** Whether choosing it goes somewhere. */
    boolean canBeChosen() {
        return state == State.TAKEN_BACK || state == State.NOW || state == State.DONE;
    }
}
