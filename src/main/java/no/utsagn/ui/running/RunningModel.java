package no.utsagn.ui.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.app.Job;
import no.utsagn.app.Jobs;

/**
 * Starts the work of a window and knows what of it goes on. Work that is over soon is never shown, so that nothing
 * blinks; of several the first is shown, as the others wait for it. Used on the screen's thread alone.
 */
public final class RunningModel {

    /** Work that takes longer than this is shown. */
    public static final long SHOWN_AFTER_MILLIS = 200;

    private static final class Entry {
        private Running state;
        private boolean due;
        private Runnable stop = () -> {};

        Entry(Work work) {
            state = Running.begun(work);
        }
    }

    private final Jobs jobs;
    private final Executor later;
    private final List<Entry> entries = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Running>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param later runs something on the screen's thread, {@value #SHOWN_AFTER_MILLIS} milliseconds from now */
    public RunningModel(Jobs jobs, Executor later) {
        this.jobs = jobs;
        this.later = later;
    }

    /** What is to be shown now, if anything is. */
    public ReadOnlyObjectProperty<Optional<Running>> shown() {
        return shown.getReadOnlyProperty();
    }

    /**
     * Starts a job.
     *
     * @return what asks it to stop
     */
    public <R> Runnable start(Work work, Job<R> job, Jobs.Watcher<R> watcher) {
        Entry entry = new Entry(work);
        entries.add(entry);
        later.execute(() -> {
            entry.due = true;
            refresh();
        });
        entry.stop = jobs.start(job, watching(entry, watcher));
        return () -> ask(entry);
    }

    /** Asks the work that is shown to stop, if that is safe. */
    public void stop() {
        first().filter(entry -> entry.state.canStop()).ifPresent(this::ask);
    }

    private void ask(Entry entry) {
        entry.stop.run();
        entry.state = entry.state.asked();
        refresh();
    }

    private Optional<Entry> first() {
        return entries.stream().filter(entry -> entry.due).findFirst();
    }

    private void refresh() {
        shown.set(first().map(entry -> entry.state));
    }

    private void over(Entry entry) {
        entries.remove(entry);
        refresh();
    }

    private <R> Jobs.Watcher<R> watching(Entry entry, Jobs.Watcher<R> watcher) {
        return new Jobs.Watcher<>() {
            @Override
            public void at(long done, long total) {
                entry.state = entry.state.at(done, total);
                refresh();
                watcher.at(done, total);
            }

            @Override
            public void done(R result) {
                over(entry);
                watcher.done(result);
            }

            @Override
            public void failed(RuntimeException why) {
                over(entry);
                watcher.failed(why);
            }

            @Override
            public void stopped() {
                over(entry);
                watcher.stopped();
            }
        };
    }
}
