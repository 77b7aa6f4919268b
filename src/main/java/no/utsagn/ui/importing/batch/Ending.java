package no.utsagn.ui.importing.batch;

import java.util.function.Consumer;
import no.utsagn.app.Jobs;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;

/**
 * Hears of the end of some work, however it ends.
 *
 * @param over that it is over, before what came of it
 * @param next what is to be done after that
 */
record Ending<R>(Runnable over, Consumer<R> result, Consumer<Problem> refused, Runnable next)
        implements Jobs.Watcher<R> {

    @Override
    public void at(long count, long total) {}

    @Override
    public void done(R brought) {
        over.run();
        result.accept(brought);
        next.run();
    }

    @Override
    public void failed(RuntimeException why) {
        over.run();
        if (why instanceof ProblemException problem) {
            refused.accept(problem.problem());
            next.run();
        } else {
            throw why;
        }
    }

    @Override
    public void stopped() {
        over.run();
        next.run();
    }
}
