package no.utsagn.ui.team.merging;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.app.Jobs;
import no.utsagn.app.StudyInfo;
import no.utsagn.app.key.KeyTaking;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Outcome;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.running.Work;
import no.utsagn.ui.team.model.MergeModel;
import no.utsagn.ui.team.model.Merging;

/** How far the merging of a copy has come: none chosen, being looked at, refused, being decided, done. */
public final class MergingModel {

    /** How far. */
    public sealed interface State {}

    /** No copy is chosen. */
    public record Nothing() implements State {}

    /** The copy is read. @param total 0 where that is not known */
    public record Looking(Path file, long done, long total) implements State {}

    /** The copy cannot be merged. */
    public record Refused(Path file, Problem problem) implements State {}

    /** It is decided what becomes of both. */
    public record Deciding(Path file, MergeModel model) implements State {}

    /** It is being written. */
    public record Writing(Path file, MergeModel model) implements State {}

    /**
     * It is done. Nothing of the studies is kept: names may be taken out of ours while this is shown.
     *
     * @param them whose copy it was
     * @param codes how many there are now
     * @param codings how many there are now
     * @param forGood whether it cannot be undone
     * @param inTheirKey how many names were taken out in the copy alone, so that the words are in its key
     * @param ownKey whether we have a key of our own to take that into; else the copy's key is the study's now
     */
    public record Done(Path file, String them, int codes, int codings, boolean forGood, int inTheirKey, boolean ownKey)
            implements State {
        /** Without names. */
        @Override
        public String toString() {
            return "Done, " + codes + " codes, " + codings + " codings";
        }
    }

    private record Looked(Merging merging, Outcome outcome) {}

    private final Meetings meetings;
    private final RunningModel running;
    private final Jobs jobs;
    private final Consumer<Problem> notWritten;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Nothing());
    private Runnable stop = () -> {};
    private int turn;

    /**
     * @param jobs asks the copies anew after each answer
     * @param notWritten hears why a merge was not made, or a report not written
     */
    public MergingModel(Meetings meetings, RunningModel running, Jobs jobs, Consumer<Problem> notWritten) {
        this.meetings = meetings;
        this.running = running;
        this.jobs = jobs;
        this.notWritten = notWritten;
    }

    /** How far it has come. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The deciding, while there is one. */
    public Optional<MergeModel> deciding() {
        return state.get() instanceof Deciding deciding ? Optional.of(deciding.model()) : Optional.empty();
    }

    /** Looks at a copy. */
    public void look(Path file) {
        look(file, Answers.none());
    }

    /** Looks again at the copy that is being decided about, as our study was changed; what was decided stays. */
    public void lookAgain() {
        if (state.get() instanceof Deciding deciding) {
            look(deciding.file(), deciding.model().answers().get());
        }
    }

    private void look(Path file, Answers answers) {
        stop.run();
        int mine = ++turn;
        state.set(new Looking(file, 0, 0));
        stop = running.start(
                Work.COMPARING_COPIES,
                progress -> {
                    Merging merging = meetings.look(file, progress);
                    progress.orStop();
                    return new Looked(merging, merging.with(Answers.none()));
                },
                new Jobs.Watcher<Looked>() {
                    @Override
                    public void at(long done, long total) {
                        if (mine == turn) {
                            state.set(new Looking(file, done, total));
                        }
                    }

                    @Override
                    public void done(Looked looked) {
                        if (mine == turn) {
                            decide(file, looked, answers);
                        }
                    }

                    @Override
                    public void failed(RuntimeException why) {
                        if (mine == turn) {
                            refused(file, why);
                        }
                    }

                    @Override
                    public void stopped() {
                        if (mine == turn) {
                            state.set(new Nothing());
                        }
                    }
                });
    }

    private void decide(Path file, Looked looked, Answers answers) {
        MergeModel model = new MergeModel(looked.merging(), looked.outcome(), jobs, why -> refused(file, why));
        state.set(new Deciding(file, model));
        model.resume(answers);
    }

    private void refused(Path file, RuntimeException why) {
        if (why instanceof ProblemException refused) {
            state.set(new Refused(file, refused.problem()));
        } else {
            state.set(new Nothing());
            throw why;
        }
    }

    /** Merges, if nothing is left to decide. */
    public void merge() {
        if (state.get() instanceof Deciding deciding && deciding.model().isReady()) {
            MergeModel model = deciding.model();
            Merging merging = model.merging();
            Answers answers = model.answers().get();
            int mine = ++turn;
            state.set(new Writing(deciding.file(), model));
            running.start(
                    Work.MERGING,
                    progress -> {
                        meetings.merge(merging, answers);
                        return model.outcome().get();
                    },
                    Jobs.watcher(outcome -> state.set(done(deciding.file(), merging, outcome)), why -> {
                        if (mine == turn) {
                            notWritten(deciding, why);
                        }
                    }));
        }
    }

    /** Merging together with the taking in of the copy's key, if nothing is left to decide. */
    public Optional<KeyTaking> withKey() {
        return deciding()
                .filter(MergeModel::isReady)
                .flatMap(model ->
                        meetings.withKey(model.merging(), model.answers().get()));
    }

    /** It was merged, and the key taken in. @param model as it was decided */
    public void mergedWithKey(Path file, MergeModel model) {
        turn++;
        stop.run();
        stop = () -> {};
        Done done = done(file, model.merging(), model.outcome().get());
        state.set(new Done(file, done.them(), done.codes(), done.codings(), done.forGood(), 0, true));
    }

    private static Done done(Path file, Merging merging, Outcome outcome) {
        return new Done(
                file,
                merging.them().name(),
                outcome.sums().codes().after(),
                outcome.sums().codings().after(),
                outcome.forGood(),
                merging.replacedThereAlone(),
                merging.ours().facts().key().isPresent());
    }

    /** What was decided is not lost: one goes on deciding once the reason is read. */
    private void notWritten(Deciding deciding, RuntimeException why) {
        state.set(deciding);
        told(why);
    }

    /**
     * Writes the report, in the background.
     *
     * @param written hears once it is there, and whether names that are not replaced yet may stand in it
     */
    public void report(Path file, Consumer<Boolean> written) {
        deciding().ifPresent(model -> {
            Merging merging = model.merging();
            Answers answers = model.answers().get();
            running.start(
                    Work.EXPORTING,
                    progress -> {
                        meetings.report(merging, answers, file);
                        return StudyInfo.namesLeft(merging.with(answers).merged());
                    },
                    Jobs.watcher(written, this::told));
        });
    }

    /** What is told is told; what nobody expected goes on. */
    private void told(RuntimeException why) {
        if (why instanceof ProblemException refused) {
            notWritten.accept(refused.problem());
        } else {
            throw why;
        }
    }

    /** Leaves it. Nothing was changed. */
    public void leave() {
        turn++;
        stop.run();
        stop = () -> {};
        state.set(new Nothing());
    }
}
