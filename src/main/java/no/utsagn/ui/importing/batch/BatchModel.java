package no.utsagn.ui.importing.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.utsagn.app.Job;
import no.utsagn.app.transcripts.intake.Intake;
import no.utsagn.app.transcripts.intake.TakenIn;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.Beforehand;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.reading.ReadFile;
import no.utsagn.base.Problem;
import no.utsagn.importing.ReadAs;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.running.Work;

/** The files that may be taken in, which of them is chosen, and what is done with them. Nothing of it is in the study. */
public final class BatchModel {

    private Intake intake;
    private final RunningModel running;
    private final Executor screen;
    private final Consumer<Problem> refused;
    private final ReadOnlyObjectWrapper<Batch> batch = new ReadOnlyObjectWrapper<>(Batch.none());
    private final ObservableList<ReadFile> arriving = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Path>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Former former = new Former();
    private final List<Path> waiting = new ArrayList<>();
    private Beforehand told = Beforehand.nothing();
    private boolean again;

    /**
     * No files yet.
     *
     * @param screen where is told of each file as it is read: the JavaFX thread
     * @param refused hears why something could not be done
     */
    public BatchModel(Intake intake, RunningModel running, Executor screen, Consumer<Problem> refused) {
        this.intake = intake;
        this.running = running;
        this.screen = screen;
        this.refused = refused;
    }

    /** The files and all that is decided about them. */
    public ReadOnlyObjectProperty<Batch> batch() {
        return batch.getReadOnlyProperty();
    }

    /** The files that the work which goes on has read so far; none when it is done. */
    public ObservableList<ReadFile> arriving() {
        return FXCollections.unmodifiableObservableList(arriving);
    }

    /** Whether files are being read or taken in. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The file that is looked at. */
    public ObjectProperty<Optional<Path>> chosen() {
        return chosen;
    }

    /** The file that is looked at, as long as it is one of them. */
    public Optional<FileIntake> file() {
        return chosen.get().flatMap(batch.get()::file);
    }

    /** What was told beforehand. */
    public Beforehand told() {
        return told;
    }

    /**
     * Reads files, and those in folders, to the others. Stopped, it keeps what was read. While other work goes on, they
     * wait for it.
     */
    public void add(List<Path> files) {
        if (busy.get()) {
            waiting.addAll(files);
            return;
        }
        arriving.clear();
        Batch before = batch.get();
        run(
                Work.READING,
                progress -> intake.read(before, files, told, progress, this::arrived),
                result -> come(Meanwhile.merged(before, batch.get(), result, Set.of())));
    }

    private void arrived(ReadFile file) {
        screen.execute(() -> {
            if (busy.get()) {
                arriving.add(file);
            }
        });
    }

    /** Reads the files that were left when somebody stopped. */
    public void readOn() {
        add(batch.get().unread());
    }

    /** Shows files again that were decided about earlier. */
    public void resume(Batch earlier) {
        settle(earlier);
    }

    /** Decides something. */
    public void change(UnaryOperator<Batch> change) {
        Batch before = batch.get();
        Batch after = change.apply(before);
        if (!after.equals(before)) {
            former.push(before, told);
            settle(after);
        }
    }

    /** Takes the last decision back. Does nothing if there is none, or while files are read. */
    public void undo() {
        if (!busy.get()) {
            former.pop().ifPresent(step -> {
                told = step.told();
                settle(step.batch());
            });
        }
    }

    /** Whether there is a decision to take back, and nothing else is going on. */
    public BooleanBinding canUndo() {
        return former.any().and(busy.not());
    }

    /** Reads a file anew, in another way than before. Where it cannot be read so, it stays as it is. */
    public void reread(Path file, UnaryOperator<ReadAs> as) {
        Batch before = batch.get();
        before.file(file).ifPresent(one -> {
            ReadAs now = as.apply(one.read().as());
            run(Work.READING, progress -> intake.reread(before, file, now, told), result -> {
                Optional<Problem> why =
                        result.file(file).flatMap(read -> read.read().why());
                if (why.isPresent() && one.content().isPresent()) {
                    refused.accept(why.get());
                } else {
                    decided(Meanwhile.merged(before, batch.get(), result, Set.of(file)));
                }
            });
        });
    }

    /** Two spellings in a file are one voice. */
    public void merge(Path file, String spelling, String sameAs) {
        about(file, before -> intake.merge(before, file, spelling, sameAs, told));
    }

    /** What looks like a label in a file is one, or is speech after all. */
    public void label(Path file, String beginning, boolean isSpeaker) {
        about(file, before -> intake.label(before, file, beginning, isSpeaker, told));
    }

    /** Somebody tells something of all files; for all that nobody has decided it is proposed anew. */
    public void tell(Beforehand other) {
        Beforehand earlier = told;
        propose(other, () -> former.push(batch.get(), earlier));
    }

    /** The same, where the program has found it out: nobody has decided, so nobody takes it back. */
    public void learn(Beforehand other) {
        propose(other, former::clear);
    }

    /** Who reads and proposes. */
    public Intake intake() {
        return intake;
    }

    /** Proposes anew for all that nobody has decided, by one who knows more: the key was opened. */
    public void ask(Intake other) {
        intake = other;
        again = busy.get();
        propose(told, former::clear);
    }

    /** What the state of the key means for the files, if it means something. */
    public Optional<Problem> keyNotice() {
        return intake.keyNotice();
    }

    private void propose(Beforehand other, Runnable step) {
        if (busy.get()) {
            return;
        }
        told = other;
        Batch before = batch.get();
        run(Work.READING, progress -> intake.propose(before, other), result -> {
            step.run();
            settle(Meanwhile.merged(before, batch.get(), result, Set.of()));
        });
    }

    private void about(Path file, Function<Batch, Batch> work) {
        Batch before = batch.get();
        run(
                Work.READING,
                progress -> work.apply(before),
                result -> decided(Meanwhile.merged(before, batch.get(), result, Set.of(file))));
    }

    /** Works something out about the files, and changes nothing. */
    public <R> void ask(Function<Intake, R> question, Consumer<R> answer) {
        run(Work.READING, progress -> question.apply(intake), answer);
    }

    /** Takes in what goes in. */
    public void take(Consumer<TakenIn> done) {
        Batch all = batch.get();
        run(Work.TAKING_IN, progress -> intake.take(all, progress), done);
    }

    private void decided(Batch result) {
        former.push(batch.get(), told);
        settle(result);
    }

    private void come(Batch result) {
        former.clear();
        settle(result);
    }

    private void settle(Batch now) {
        arriving.clear();
        batch.set(now);
        if (file().isEmpty()) {
            chosen.set(now.files().stream().map(FileIntake::path).findFirst());
        }
    }

    /** One piece of work at a time: what is asked for while another goes on is not begun. */
    private <R> void run(Work work, Job<R> job, Consumer<R> done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        running.start(work, job, new Ending<>(() -> busy.set(false), done, refused, this::goOn));
    }

    private void goOn() {
        if (again) {
            again = false;
            propose(told, former::clear);
        }
        if (!waiting.isEmpty()) {
            List<Path> files = List.copyOf(waiting);
            waiting.clear();
            add(files);
        }
    }
}
