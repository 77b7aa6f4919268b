package no.utsagn.ui.importing.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.Newcomer;
import no.utsagn.app.transcripts.intake.batch.VoiceRow;
import no.utsagn.app.transcripts.intake.warning.WarningKind;
import no.utsagn.app.transcripts.intake.warning.Warnings;
import no.utsagn.base.Id;
import no.utsagn.importing.ImportedFile;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.ui.importing.batch.BatchModel;

/** What taking in would do, in numbers, and where names and numbers stand in the texts. */
public final class ReviewModel {

    /**
     * What would come in.
     *
     * @param corrections how many files correct a transcript of the study instead of coming in
     * @param newcomers how many people would be new, by what their role is called, in the plural where they are several
     * @param known how many people of the study speak in the files
     * @param unset turns of which nobody knows who says them
     */
    public record Sum(
            int files, int corrections, int turns, int words, Map<String, Integer> newcomers, int known, int unset) {
        public Sum {
            newcomers = Map.copyOf(newcomers);
        }

        /** How many people would be new. */
        public int fresh() {
            return newcomers.values().stream().mapToInt(n -> n).sum();
        }
    }

    private final BatchModel batch;
    private final Supplier<People> people;
    private final ReadOnlyObjectWrapper<List<Finding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<WarningKind>> only = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty thenReplace = new SimpleBooleanProperty();
    private boolean shown;

    /** @param people everyone in the study */
    public ReviewModel(BatchModel batch, Supplier<People> people) {
        this.batch = batch;
        this.people = people;
        InvalidationListener changed = observable -> refresh();
        batch.batch().addListener(changed);
        only.addListener(changed);
    }

    /** Tells whether somebody looks: what nobody sees is not listed. */
    public void shown(boolean now) {
        shown = now;
        refresh();
    }

    private Batch now() {
        return batch.batch().get();
    }

    /** What would come in. */
    public Sum sum() {
        List<FileIntake> in = goingIn();
        Map<String, Integer> counts = new TreeMap<>();
        int known = 0;
        for (Id<Participant> who : people(in)) {
            if (people.get().participants().has(who)) {
                known++;
            } else {
                now().newcomer(who).map(this::role).ifPresent(role -> counts.merge(role, 1, Integer::sum));
            }
        }
        Map<String, Integer> newcomers = new TreeMap<>();
        counts.forEach((role, count) -> newcomers.put(named(role, count), count));
        return new Sum(
                in.size(),
                (int) now().files().stream().filter(FileIntake::corrects).count(),
                in.stream()
                        .flatMap(file -> file.content().stream())
                        .mapToInt(file -> file.turns().size())
                        .sum(),
                in.stream().mapToInt(file -> file.read().words()).sum(),
                newcomers,
                known,
                unset(in));
    }

    private static int unset(List<FileIntake> in) {
        return in.stream()
                .flatMap(file -> file.voices().stream())
                .filter(voice -> voice.who().isEmpty())
                .mapToInt(VoiceRow::turns)
                .sum();
    }

    private static Set<Id<Participant>> people(List<FileIntake> in) {
        Set<Id<Participant>> people = new LinkedHashSet<>();
        in.forEach(file -> file.voices().forEach(voice -> voice.who().ifPresent(people::add)));
        return people;
    }

    private String role(Newcomer newcomer) {
        return people.get().roleCalled(newcomer.role()).map(Role::singular).orElse(newcomer.role());
    }

    private String named(String role, int count) {
        return people.get()
                .roleCalled(role)
                .filter(known -> count != 1)
                .map(Role::plural)
                .orElse(role);
    }

    /** The files that come in as transcripts of their own. */
    public List<FileIntake> goingIn() {
        return now().files().stream().filter(FileIntake::goesIn).toList();
    }

    /** The files that stay out. */
    public List<FileIntake> stayingOut() {
        return now().files().stream()
                .filter(file -> !file.goesIn() && !file.corrects())
                .toList();
    }

    /** What was chosen and holds no transcript by its name. */
    public List<Path> passedOver() {
        return now().notRead();
    }

    /** How much there is of each kind of find. */
    public Map<WarningKind, Warnings.Count> counts() {
        return now().warnings().counts();
    }

    /** The kind that alone is listed; empty for all. */
    public ObjectProperty<Optional<WarningKind>> only() {
        return only;
    }

    /** Lists a kind alone, or all again. */
    public void toggle(WarningKind kind) {
        only.set(only.get().equals(Optional.of(kind)) ? Optional.empty() : Optional.of(kind));
    }

    /** The finds that are listed, file by file. */
    public ReadOnlyObjectProperty<List<Finding>> findings() {
        return findings.getReadOnlyProperty();
    }

    /** Whether names are to be replaced as soon as the files are in. */
    public BooleanProperty thenReplace() {
        return thenReplace;
    }

    private void refresh() {
        if (!shown) {
            findings.set(List.of());
            return;
        }
        List<Finding> all = new ArrayList<>();
        for (FileIntake file : now().wanted()) {
            file.content().ifPresent(content -> list(file, content, all));
        }
        findings.set(List.copyOf(all));
    }

    private void list(FileIntake file, ImportedFile content, List<Finding> all) {
        file.read().warnings().all().stream()
                .filter(warning -> only.get().map(warning.kind()::equals).orElse(true))
                .forEach(warning -> all.add(Finding.of(warning, content)));
    }
}
