package no.utsagn.ui.importing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.app.transcripts.intake.TakenIn;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.Sameness;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.study.People;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.importing.batch.BatchModel;
import no.utsagn.ui.importing.files.FilesModel;
import no.utsagn.ui.importing.review.ReviewModel;
import no.utsagn.ui.importing.voices.VoicesModel;

/** Where in the assistant one is, whether one can go on, and if not, why. */
public final class ImportModel {

    private final Messages say;
    private final BatchModel batch;
    private final Supplier<People> people;
    private final FilesModel files;
    private final VoicesModel voices;
    private final ReviewModel review;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILES);

    /** @param people everyone in the study */
    public ImportModel(Messages say, BatchModel batch, Supplier<People> people) {
        this.say = say;
        this.batch = batch;
        this.people = people;
        this.files = new FilesModel(say, batch);
        this.voices = new VoicesModel(say, batch, people);
        this.review = new ReviewModel(batch, people);
    }

    /** Everyone in the study. */
    public Supplier<People> people() {
        return people;
    }

    public BatchModel batch() {
        return batch;
    }

    public FilesModel files() {
        return files;
    }

    public VoicesModel voices() {
        return voices;
    }

    public ReviewModel review() {
        return review;
    }

    /** The step that is shown. */
    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** Whether something was begun that somebody may want to come back to. */
    public boolean isBegun() {
        return !now().files().isEmpty();
    }

    /** Goes to a step, as far as the way there is open. */
    public void go(Step to) {
        if (to.compareTo(step.get()) <= 0 || hindrance().isEmpty()) {
            step.set(to);
            review.shown(to == Step.REVIEW);
        }
    }

    /** Goes on: to the next step, or takes in. What cannot be done is not done. */
    public void next(Consumer<Optional<TakenIn>> taken) {
        if (hindrance().isPresent()) {
            return;
        }
        if (step.get() != Step.REVIEW) {
            go(step.get().next());
        } else if (review.goingIn().isEmpty()) {
            taken.accept(Optional.empty());
        } else {
            batch.take(done -> taken.accept(Optional.of(done)));
        }
    }

    /** The files that correct transcripts of the study: each is shown with what it changes before anything is. */
    public Map<Path, Id<Transcript>> corrections() {
        Map<Path, Id<Transcript>> corrections = new LinkedHashMap<>();
        now().files().stream().filter(FileIntake::corrects).forEach(file -> file.same()
                .flatMap(Sameness::transcript)
                .ifPresent(transcript -> corrections.put(file.path(), transcript)));
        return corrections;
    }

    /** Goes a step back. */
    public void back() {
        go(step.get().before());
    }

    /** Why one cannot go on; empty when one can. */
    public Optional<String> hindrance() {
        if (batch.busy().get()) {
            return Optional.of(say.text("ui.import.wait"));
        }
        if (now().files().isEmpty()) {
            return Optional.of(say.text("ui.import.no-files"));
        }
        if (wanted() == 0) {
            return Optional.of(say.text("ui.import.nothing-in"));
        }
        return Optional.empty();
    }

    /** What is not done and can be done later; empty when nothing is left. */
    public Optional<String> later() {
        int unset = review.sum().unset();
        return unset == 0 ? Optional.empty() : Optional.of(say.text("ui.import.later", unset));
    }

    /** What the button that goes on says. */
    public String goName() {
        return switch (step.get()) {
            case FILES -> say.text("ui.import.go.speakers");
            case SPEAKERS -> say.text("ui.import.go.review", wanted());
            case REVIEW -> say.text("ui.import.go.take", wanted());
        };
    }

    private int wanted() {
        return (int) now().files().stream()
                .filter(file -> file.goesIn() || file.corrects())
                .count();
    }

    /** Where names stay once the files are in. */
    public String whereNamesGo() {
        return say.text("ui.import.names-stay");
    }

    private Batch now() {
        return batch.batch().get();
    }
}
