package no.utsagn.ui.key;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.KeyState;

/**
 * The key of the open study, for the window: the one place in it that knows whether originals can be shown. Who shows
 * them asks {@link #held} each time, keeps nothing, and takes them away when {@link #open} becomes false.
 */
public final class KeyModel {

    private final KeyHolder holder;
    private final OpenStudy.Subscription news;
    private final ReadOnlyObjectWrapper<KeyState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper countdown = new ReadOnlyStringWrapper("");

    /** @param screen runs something on the screen's thread */
    public KeyModel(KeyHolder holder, Executor screen) {
        this.holder = holder;
        news = holder.onChange(() -> screen.execute(this::refresh));
        refresh();
    }

    private void refresh() {
        KeyState now = holder.state();
        count(now);
        state.set(now);
        open.set(now.isOpen());
    }

    /** How the key is. */
    public ReadOnlyObjectProperty<KeyState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether the key is open. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** How long the key stays open if nobody uses it, as "08:42"; empty while it is not open. */
    public ReadOnlyStringProperty countdown() {
        return countdown.getReadOnlyProperty();
    }

    /** The open key, if it is open. It is neither closed nor kept by who asks. */
    public Optional<HeldKey> held() {
        return holder.held();
    }

    /**
     * Does something with the open key that takes time, as {@link KeyHolder#use} does.
     *
     * @throws no.utsagn.base.ProblemException if the key is locked
     */
    public <R> R use(Function<HeldKey, R> work) {
        return holder.use(work);
    }

    /** What holds the key, for work away from the screen. */
    public KeyHolder holder() {
        return holder;
    }

    /** Somebody uses the key: the lock is put off. */
    public void used() {
        if (open.get()) {
            holder.touch();
            count(holder.state());
        }
    }

    /** Locks the key. */
    public void lock() {
        holder.lock();
    }

    /** A second went by, or more: locks a key that was not used for long enough. */
    public void tick() {
        if (open.get() && !holder.lockWhenIdle()) {
            count(holder.state());
        }
    }

    private void count(KeyState now) {
        countdown.set(
                now.isOpen()
                        ? now.at()
                                .map(until -> words(Duration.between(holder.now(), until)))
                                .orElse("")
                        : "");
    }

    /** Seconds are rounded up, so that it says 00:01 until the moment it locks. */
    private static String words(Duration left) {
        long seconds = Math.max(0, (left.toMillis() + 999) / 1000);
        return String.format("%02d:%02d", seconds / 60, seconds % 60);
    }

    /** Ends the telling; the key is left to its holder. */
    public void close() {
        news.close();
    }
}
