package no.utsagn.ui.frame;

import org.kordamp.ikonli.feather.Feather;

/** What a researcher can be about. The switch in the top bar changes between them. */
public enum Activity {
    TRANSCRIPTS("ui.activity.transcripts", Feather.FILE_TEXT),
    CODING("ui.activity.coding", Feather.TAG),
    SEARCH("ui.activity.search", Feather.SEARCH),
    ANALYSE("ui.activity.analyse", Feather.BAR_CHART_2),
    CHAPTERS("ui.activity.chapters", Feather.BOOK_OPEN),
    TEAM("ui.activity.team", Feather.USERS),
    ANONYMISE("ui.activity.anonymise", Feather.SHIELD);

    private final String messageKey;
    private final Feather icon;

    Activity(String messageKey, Feather icon) {
        this.messageKey = messageKey;
        this.icon = icon;
    }

    /** The key of its name. */
    public String messageKey() {
        return messageKey;
    }

    Feather icon() {
        return icon;
    }
}
