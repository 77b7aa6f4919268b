package no.utsagn.ui.importing.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.utsagn.app.transcripts.intake.batch.Choice;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.FileState;
import no.utsagn.app.transcripts.intake.reading.ReadFile;
import no.utsagn.base.Messages;
import no.utsagn.ui.importing.batch.BatchModel;

/** The files as lines, how many there are of each state, and which of them are shown. */
public final class FilesModel {

    private final BatchModel batch;
    private final Remarks remarks;
    private final ReadOnlyObjectWrapper<List<FileLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<FileState>> only = new SimpleObjectProperty<>(Optional.empty());

    public FilesModel(Messages say, BatchModel batch) {
        this.batch = batch;
        this.remarks = new Remarks(say);
        InvalidationListener changed = observable -> refresh();
        batch.batch().addListener(changed);
        batch.arriving().addListener(changed);
        only.addListener(changed);
        refresh();
    }

    /** The files that are shown: those of the chosen state, and those that are just being read. */
    public ReadOnlyObjectProperty<List<FileLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** The state whose files alone are shown; empty for all. */
    public ObjectProperty<Optional<FileState>> only() {
        return only;
    }

    /** How many files there are of each state, in the order of the states. */
    public Map<FileState, Integer> counts() {
        return new TreeMap<>(batch.batch().get().counts());
    }

    /** How many files there are. */
    public int count() {
        return batch.batch().get().files().size() + news().size();
    }

    /** What was chosen and holds no transcript by its name: sound, film, pictures. */
    public int passedOver() {
        return batch.batch().get().notRead().size();
    }

    /** How many were left when somebody stopped the reading. */
    public int unread() {
        return batch.batch().get().unread().size();
    }

    /** Shows the files of a state alone, or all again. */
    public void toggle(FileState state) {
        only.set(only.get().equals(Optional.of(state)) ? Optional.empty() : Optional.of(state));
    }

    /** Does what can be done about a file. Whoever shows the speakers gives the unnamed turns to somebody. */
    public void act(Path file, Act act) {
        switch (act) {
            case TAKE_ANYWAY, TAKE_AS_NEW -> choose(file, Choice.TAKE);
            case CORRECT -> choose(file, Choice.CORRECT);
            case LEAVE_OUT -> choose(file, Choice.LEAVE_OUT);
            case READ_AGAIN -> batch.reread(file, as -> as);
            case GIVE_SPEAKER -> batch.chosen().set(Optional.of(file));
        }
    }

    private void choose(Path file, Choice choice) {
        batch.change(all -> all.with(file, choice));
    }

    /** Leaves a file out, or lets it in again. */
    public void leaveOut(Path file) {
        batch.batch()
                .get()
                .file(file)
                .ifPresent(one -> choose(file, one.choice() == Choice.LEAVE_OUT ? Choice.OPEN : Choice.LEAVE_OUT));
    }

    private void refresh() {
        if (only.get().filter(state -> !counts().containsKey(state)).isPresent()) {
            only.set(Optional.empty());
            return;
        }
        List<FileLine> all = new ArrayList<>();
        for (FileIntake file : batch.batch().get().files()) {
            if (only.get().map(file.state()::equals).orElse(true)) {
                all.add(FileLine.of(file, remarks.of(file)));
            }
        }
        news().forEach(read -> all.add(FileLine.of(read, Optional.empty(), remarks.of(read))));
        lines.set(List.copyOf(all));
    }

    /** Files that were read just now and are not in the batch yet. */
    private List<ReadFile> news() {
        Set<Path> known =
                batch.batch().get().files().stream().map(FileIntake::path).collect(Collectors.toSet());
        return batch.arriving().stream()
                .filter(read -> !known.contains(read.path()))
                .toList();
    }
}
