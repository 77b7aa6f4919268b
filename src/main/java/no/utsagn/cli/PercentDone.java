package no.utsagn.cli;

import java.util.concurrent.atomic.AtomicLong;
import no.utsagn.base.Progress;

/** Tells beside the results, once a second, how far long work has come. Short work is done before anything is told. */
final class PercentDone implements Progress {

    private static final int WHOLE = 100;
    private static final long BETWEEN_MILLIS = 1_000;

    private final Surroundings around;
    private final AtomicLong next;

    PercentDone(Surroundings around) {
        this.around = around;
        next = new AtomicLong(around.clock().millis() + BETWEEN_MILLIS);
    }

    @Override
    public void at(long done, long total) {
        long now = around.clock().millis();
        long due = next.get();
        if (now >= due && total > 0 && next.compareAndSet(due, now + BETWEEN_MILLIS)) {
            around.err().println(around.messages().text("cli.percent", done * WHOLE / total));
        }
    }

    @Override
    public boolean stopRequested() {
        return Thread.currentThread().isInterrupted();
    }
}
