package no.utsagn.ui.people;

/** What the room of people shows: one at a time. */
enum Segment {
    PEOPLE("ui.people.title"),
    CASES("ui.people.segment.cases"),
    SETUP("ui.people.segment.setup"),
    SPEAKING("ui.people.segment.speaking");

    private final String messageKey;

    Segment(String messageKey) {
        this.messageKey = messageKey;
    }

    String messageKey() {
        return messageKey;
    }
}
