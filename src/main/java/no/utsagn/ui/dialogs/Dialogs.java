package no.utsagn.ui.dialogs;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.utsagn.app.Job;
import no.utsagn.app.Jobs;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.running.Work;

/**
 * What every dialog stands on.
 *
 * @param key what holds the key of the open study: a dialog that wants originals asks it before it asks a person
 */
public record Dialogs(Messages say, Overlay overlay, FileChoice files, RunningModel running, Optional<KeyHolder> key) {

    /** The same for a study with its key. */
    public Dialogs with(KeyHolder holder) {
        return new Dialogs(say, overlay, files, running, Optional.of(holder));
    }

    /** Whether the key is open, so that nobody need be asked for it. */
    public boolean keyIsOpen() {
        return key.flatMap(KeyHolder::held).isPresent();
    }

    /**
     * Does something with the key, if it is open.
     *
     * @throws no.utsagn.base.ProblemException if it was locked meanwhile
     */
    public <R> R useKey(Function<HeldKey, R> work) {
        return key.orElseThrow(() -> Problem.of("key.locked").exception()).use(work);
    }

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
