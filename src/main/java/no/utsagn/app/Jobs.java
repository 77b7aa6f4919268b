package no.utsagn.app;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import no.utsagn.base.Progress;

/**
 * Runs jobs away from the screen and brings back what they give. A window hands in an executor for each side; tests
 * hand in {@code Runnable::run} for both, so that jobs run at once.
 */
public final class Jobs {

    private final Executor background;
    private final Executor screen;

    public Jobs(Executor background, Executor screen) {
        this.background = background;
        this.screen = screen;
    }

    /** For tests and commands: everything at once, in the thread that asks. */
    public static Jobs atOnce() {
        return new Jobs(Runnable::run, Runnable::run);
    }

    /** Follows one job on the screen's side. */
    public interface Watcher<R> {
        /** How far it is. @param total 0 when not known */
        void at(long done, long total);

        void done(R result);

        void failed(RuntimeException why);

        /** It was stopped; nothing of it has happened. */
        void stopped();
    }

    /**
     * Starts a job.
     *
     * @return what asks it to stop
     */
    public <R> Runnable start(Job<R> job, Watcher<R> watcher) {
        AtomicBoolean stop = new AtomicBoolean();
        Progress progress = new Progress() {
            @Override
            public void at(long done, long total) {
                screen.execute(() -> watcher.at(done, total));
            }

            @Override
            public boolean stopRequested() {
                return stop.get();
            }
        };
        background.execute(() -> run(job, progress, watcher));
        return () -> stop.set(true);
    }

    private <R> void run(Job<R> job, Progress progress, Watcher<R> watcher) {
        try {
            R result = job.run(progress);
            tell(() -> watcher.done(result));
        } catch (Progress.StoppedException e) {
            tell(watcher::stopped);
        } catch (RuntimeException e) {
            tell(() -> watcher.failed(e));
        }
    }

    private void tell(Runnable news) {
        screen.execute(news);
    }

    /** A watcher for work whose result alone matters. */
    public static <R> Watcher<R> watcher(Consumer<R> done, Consumer<RuntimeException> failed) {
        return new Watcher<>() {
            @Override
            public void at(long count, long total) {}

            @Override
            public void done(R result) {
                done.accept(result);
            }

            @Override
            public void failed(RuntimeException why) {
                failed.accept(why);
            }

            @Override
            public void stopped() {}
        };
    }
}
