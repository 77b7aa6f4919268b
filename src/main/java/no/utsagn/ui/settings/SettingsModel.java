package no.utsagn.ui.settings;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings as they are; each change is saved at once, and whoever listens puts it into force. */
public final class SettingsModel {

    private final SettingsFile file;
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>();

    public SettingsModel(SettingsFile file) {
        this.file = file;
        settings.set(file.read());
    }

    /** What is in force. */
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /**
     * Changes them.
     *
     * @throws no.utsagn.base.ProblemException if they cannot be saved; they are in force all the same
     */
    public void change(UnaryOperator<Settings> change) {
        Settings now = change.apply(settings.get());
        if (!now.equals(settings.get())) {
            settings.set(now);
            file.write(now);
        }
    }

    /** Makes transcripts larger, or smaller where the steps are below 0. */
    public void largerWords(int steps) {
        change(now -> now.withWords(now.words() + steps * Settings.STEP));
    }

    /** Gives transcripts their usual size. */
    public void usualWords() {
        change(now -> now.withWords(Settings.first().words()));
    }

    /** Makes all but transcripts larger, or smaller where the steps are below 0. */
    public void largerTexts(int steps) {
        change(now -> now.withTexts(now.texts() + steps * Settings.STEP));
    }
}
