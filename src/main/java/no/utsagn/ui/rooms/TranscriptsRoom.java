package no.utsagn.ui.rooms;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.transcripts.intake.Intake;
import no.utsagn.app.transcripts.intake.TakenIn;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.coding.MemoTarget;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.Frame;
import no.utsagn.ui.frame.OwnSteps;
import no.utsagn.ui.frame.Room;
import no.utsagn.ui.importing.ImportAssistant;
import no.utsagn.ui.importing.ImportModel;
import no.utsagn.ui.importing.batch.BatchModel;
import no.utsagn.ui.material.MaterialModel;
import no.utsagn.ui.material.MaterialPage;
import no.utsagn.ui.mending.Mending;
import no.utsagn.ui.parts.Problems;

/** Where transcripts are listed, and where files are taken in: the assistant stands in the place of the list until it is left. */
public final class TranscriptsRoom implements Room {

    /** What the room asks the window to do. */
    public interface Requests {
        /** Shows this room with what it now has to show. */
        void enter();

        /** Shows a transcript where it is coded. */
        void read(Id<Transcript> transcript);
    }

    private final Messages say;
    private final Frame frame;
    private final StudyDialogs dialogs;
    private final OpenStudy desk;
    private final DeskModel model;
    private final Mending mending;
    private final MaterialPage material;
    private final Executor screen;
    private final Requests requests;
    private final ReadOnlyBooleanWrapper importing = new ReadOnlyBooleanWrapper();
    private Optional<ImportAssistant> assistant = Optional.empty();

    /** @param screen where changes made in the background are heard of: the JavaFX thread */
    public TranscriptsRoom(
            StudyDialogs dialogs,
            Frame frame,
            DeskModel model,
            Counts counts,
            Mending mending,
            Executor screen,
            Requests requests) {
        this.say = dialogs.with().say();
        this.frame = frame;
        this.dialogs = dialogs;
        this.desk = model.desk();
        this.model = model;
        this.mending = mending;
        this.screen = screen;
        this.requests = requests;
        this.material = new MaterialPage(say, new MaterialModel(model, counts), new MaterialRequests());
    }

    @Override
    public Node node() {
        return assistant.map(ImportAssistant::node).orElseGet(material::node);
    }

    @Override
    public void focus() {
        assistant.ifPresentOrElse(ImportAssistant::focus, material::focus);
    }

    @Override
    public void shown(boolean now) {
        importing.set(now && assistant.isPresent());
        material.shown(now && assistant.isEmpty());
    }

    @Override
    public boolean alone() {
        return assistant.isPresent();
    }

    @Override
    public List<Command> commands() {
        return assistant.map(ImportAssistant::commands).orElse(List.of());
    }

    @Override
    public Optional<OwnSteps> steps() {
        return assistant.map(ImportAssistant::steps);
    }

    /** The list, where the chosen transcript is what a memo is about. */
    public Node list() {
        return material.node();
    }

    /** What a memo is about that is begun in the list. */
    public Optional<MemoTarget> memoTarget() {
        return material.chosen().map(MemoTarget.OnTranscript::new);
    }

    /** Whether the assistant is seen, with files that are not in the study yet. */
    public ReadOnlyBooleanProperty importing() {
        return importing.getReadOnlyProperty();
    }

    /** Shows the assistant, and reads files if there are some. */
    public void importFiles(List<Path> files) {
        ImportAssistant shown = assistant.orElseGet(this::freshAssistant);
        assistant = Optional.of(shown);
        requests.enter();
        shown.add(files);
    }

    private ImportAssistant freshAssistant() {
        Consumer<Problem> wrong = new Problems(say, frame.overlay())::show;
        BatchModel batch = new BatchModel(new Intake(desk), dialogs.with().running(), screen, wrong);
        ImportModel importing = new ImportModel(say, batch, () -> desk.now().people());
        return new ImportAssistant(dialogs.with(), importing, new ImportEnding());
    }

    /** Shows the assistant with files that were decided about earlier. */
    public void resumeImport(Batch earlier) {
        importFiles(List.of());
        assistant.ifPresent(shown -> shown.resume(earlier));
    }

    /** What was begun in the assistant and is not taken in. */
    public Optional<Batch> unfinished() {
        return assistant.flatMap(ImportAssistant::unfinished);
    }

    private void leaveAssistant() {
        assistant = Optional.empty();
        requests.enter();
    }

    /** What the assistant comes to. */
    private final class ImportEnding implements ImportAssistant.Ending {
        @Override
        public void cancelled() {
            Optional<Batch> left = unfinished();
            leaveAssistant();
            left.ifPresent(batch -> frame.tell(
                    say.text("ui.import.cancelled"), say.text("ui.import.resume"), () -> resumeImport(batch)));
        }

        @Override
        public void done(Optional<TakenIn> taken, Map<Path, Id<Transcript>> corrections, boolean thenReplace) {
            taken.flatMap(all -> all.transcripts().stream().findFirst())
                    .ifPresent(one -> model.transcript().set(Optional.of(one.id())));
            leaveAssistant();
            taken.ifPresent(all -> frame.tellDone(
                    say.text("ui.import.taken", all.transcripts().size(), all.newParticipants()),
                    say.text("ui.menu.undo"),
                    desk::undo));
            corrections.forEach((file, transcript) -> mending.takeCorrected(transcript, file));
            if (thenReplace) {
                dialogs.replaceNames(desk);
            }
        }
    }

    /** What the list asks for. */
    private final class MaterialRequests implements MaterialPage.Requests {
        @Override
        public void importFiles() {
            TranscriptsRoom.this.importFiles(List.of());
        }

        @Override
        public void open(Id<Transcript> transcript) {
            requests.read(transcript);
        }

        @Override
        public void describe(Id<Transcript> transcript) {
            mending.describe(transcript);
        }

        @Override
        public void takeCorrected(Id<Transcript> transcript) {
            mending.takeCorrected(transcript);
        }

        @Override
        public void takeCorrected(Id<Transcript> transcript, Path file) {
            mending.takeCorrected(transcript, file);
        }

        @Override
        public void remove(Id<Transcript> transcript) {
            mending.remove(transcript);
        }

        @Override
        public void voice(Id<Transcript> transcript, Optional<Id<Speaker>> speaker) {
            mending.voice(transcript, speaker);
        }
    }
}
