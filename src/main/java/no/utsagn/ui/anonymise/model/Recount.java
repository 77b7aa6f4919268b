package no.utsagn.ui.anonymise.model;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.utsagn.app.Jobs;

/** Computes something again and again away from the screen, one time after the other; of what is asked for meanwhile only the last. */
final class Recount<R> {

    private final Jobs jobs;
    private boolean busy;
    private Optional<Runnable> next = Optional.empty();

    Recount(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Whether what was told last is not what was asked for last. */
    boolean isBusy() {
        return busy;
    }

    /** Computes something. @param then hears of it on the screen's side, unless something else was asked for since */
    void ask(Supplier<R> work, Consumer<R> then) {
        if (busy) {
            next = Optional.of(() -> ask(work, then));
            return;
        }
        busy = true;
        jobs.start(progress -> work.get(), Jobs.watcher(result -> done(result, then), why -> {
            busy = false;
            next = Optional.empty();
            throw why;
        }));
    }

    private void done(R result, Consumer<R> then) {
        busy = false;
        Optional<Runnable> later = next;
        next = Optional.empty();
        later.ifPresentOrElse(Runnable::run, () -> then.accept(result));
    }
}
