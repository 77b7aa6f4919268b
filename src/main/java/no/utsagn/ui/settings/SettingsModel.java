package no.utsagn.ui.settings;

import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings as they are. Each change is in force at once for whoever listens, and saved where nobody waits for it. */
public final class SettingsModel {

    private final SettingsFile file;
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>();

    private final Executor later;
    private volatile Settings latest;

    /** @param later saves; it hears of a ProblemException if that fails */
    public SettingsModel(SettingsFile file, Executor later) {
        this.file = file;
        this.later = later;
        this.latest = file.read();
        settings.set(latest);
    }

    /** What is in force. */
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** Changes them. */
    public void change(UnaryOperator<Settings> change) {
        Settings now = change.apply(settings.get());
        if (!now.equals(settings.get())) {
            latest = now;
            settings.set(now);
            later.execute(this::save);
        }
    }

    /**
     * Saves them as they are, after whatever is being saved just now.
     *
     * @throws no.utsagn.base.ProblemException if they cannot be saved; they are in force all the same
     */
    public synchronized void save() {
        file.write(latest);
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
