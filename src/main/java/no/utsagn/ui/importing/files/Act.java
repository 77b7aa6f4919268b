package no.utsagn.ui.importing.files;

/** What can be done about a file beside the remark that asks for it. */
public enum Act {
    GIVE_SPEAKER("ui.import.act.give-speaker"),
    TAKE_ANYWAY("ui.import.act.take-anyway"),
    TAKE_AS_NEW("ui.import.act.take-as-new"),
    CORRECT("ui.import.act.correct"),
    LEAVE_OUT("ui.import.act.leave-out"),
    READ_AGAIN("ui.import.act.read-again");

    private final String messageKey;

    Act(String messageKey) {
        this.messageKey = messageKey;
    }

    String messageKey() {
        return messageKey;
    }
}
