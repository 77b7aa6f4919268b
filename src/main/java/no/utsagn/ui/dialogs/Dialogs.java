package no.utsagn.ui.dialogs;

import java.util.function.Consumer;
import no.utsagn.app.Job;
import no.utsagn.app.Jobs;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.running.Work;

/** What every dialog stands on. */
public record Dialogs(Messages say, Overlay overlay, FileChoice files, RunningModel running) {

    /** Runs work away from the screen; what it refuses is shown. */
    public <R> void run(Work work, Job<R> job, Consumer<R> done) {
        run(work, job, done, problem -> new Problems(say, overlay).show(problem));
    }

    /** Runs work away from the screen, with an answer to what it refuses. */
    public <R> void run(Work work, Job<R> job, Consumer<R> done, Consumer<Problem> refused) {
        running.start(work, job, Jobs.watcher(done, why -> {
            if (why instanceof ProblemException problem) {
                refused.accept(problem.problem());
            } else {
                throw why;
            }
        }));
    }

    @Override
    public String toString() {
        return "Dialogs";
    }
}
