package no.utsagn.ui.frame;

import java.util.Arrays;
import java.util.List;

/** What an activity can show; where there is more than one, a row of tabs changes between them. In the tabs' order. */
public enum View {
    TRANSCRIPTS(Activity.TRANSCRIPTS, "ui.view.transcripts", "Shortcut+1"),
    PEOPLE(Activity.TRANSCRIPTS, "ui.view.people", "F7"),
    CODING(Activity.CODING, "ui.view.coding", "Shortcut+2"),
    QUOTES(Activity.CODING, "ui.view.quotes", "F4"),
    SEARCH(Activity.SEARCH, "ui.view.search", "Shortcut+3"),
    WORDS(Activity.SEARCH, "ui.view.words", "F9"),
    LIKE(Activity.SEARCH, "ui.view.like", "Shift+F9"),
    COPIES(Activity.TEAM, "ui.view.copies", "Shortcut+6"),
    MERGE(Activity.TEAM, "ui.view.merge", "Shift+F6"),
    CODEBOOK_HISTORY(Activity.TEAM, "ui.view.codebook-history", "Shift+F7"),
    ANONYMISE(Activity.ANONYMISE, "ui.view.anonymise", "Shortcut+7");

    private final Activity activity;
    private final String messageKey;
    private final String keys;

    View(Activity activity, String messageKey, String keys) {
        this.activity = activity;
        this.messageKey = messageKey;
        this.keys = keys;
    }

    /** The activity that it belongs to. */
    public Activity activity() {
        return activity;
    }

    /** The key of its name. */
    public String messageKey() {
        return messageKey;
    }

    /** How one goes there without the mouse. */
    String keys() {
        return keys;
    }

    /** The views of an activity, in the tabs' order. */
    static List<View> of(Activity activity) {
        return Arrays.stream(values()).filter(view -> view.activity == activity).toList();
    }
}
