package no.utsagn.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.transcripts.intake.Intake;
import no.utsagn.app.transcripts.intake.TakenIn;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.frame.Activity;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.CommandMenu;
import no.utsagn.ui.frame.Frame;
import no.utsagn.ui.importing.ImportAssistant;
import no.utsagn.ui.importing.ImportModel;
import no.utsagn.ui.importing.batch.BatchModel;
import no.utsagn.ui.material.MaterialModel;
import no.utsagn.ui.material.MaterialPage;
import no.utsagn.ui.mending.Mending;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.search.StudySearch;
import no.utsagn.ui.settings.RecentStudy;
import no.utsagn.ui.theme.Theme;
import no.utsagn.ui.transcript.RichTranscript;
import no.utsagn.ui.transcript.TranscriptView;
import no.utsagn.ui.work.KeyStateLabel;
import no.utsagn.ui.work.StudyStatus;
import no.utsagn.ui.work.WorkPage;

/** An open study in the frame: its models, its pages and its commands. */
final class OpenDesk {

    private final OpenStudy desk;
    private final DeskModel model;
    private final Counts counts = new Counts();
    private final CodingModel coding;
    private final StudySearch search;
    private final TranscriptView view;
    private final WorkPage page;
    private final StudyMenus menus;
    private final StudyDialogs dialogs;
    private final MaterialPage material;
    private final Mending mending;
    private final StudyStatus status;
    private final Messages say;
    private final Frame frame;
    private Optional<ImportAssistant> assistant = Optional.empty();
    private final ObjectProperty<Activity> activity = new SimpleObjectProperty<>(Activity.CODING);

    OpenDesk(Messages say, Frame frame, OpenStudy desk, RunningModel running, StudyDialogs dialogs) {
        this.say = say;
        this.frame = frame;
        this.desk = desk;
        this.dialogs = dialogs;
        this.model = new DeskModel(desk, OpenDesk::onScreen);
        this.coding = new CodingModel(model);
        this.search = new StudySearch(desk, running);
        this.view = new RichTranscript(say.text("ui.transcript.name"));
        this.page = new WorkPage(
                say,
                model,
                coding,
                counts,
                search,
                view,
                frame.overlay(),
                new WorkPage.Requests(
                        () -> importFiles(List.of()),
                        () -> dialogs.importCodebook(desk),
                        () -> dialogs.newCode(model, coding)));
        this.menus = new StudyMenus(say, model, coding, page, new Problems(say, frame.overlay()));
        this.material = new MaterialPage(say, new MaterialModel(model, counts), new MaterialRequests());
        this.mending = dialogs.mending(model);
        view.offer(menus.onWords(this::mendTurn, mending::word).context());
        frame.activities(EnumSet.of(Activity.TRANSCRIPTS, Activity.CODING), activity, activity::set);
        activity.addListener((property, before, now) -> show(now));
        frame.keyState(new KeyStateLabel(say, model).node());
        status = new StudyStatus(say, model, counts);
        status.showIn(frame.status());
        frame.show(page.node());
    }

    private void show(Activity now) {
        boolean aboutMaterial = now == Activity.TRANSCRIPTS;
        boolean importing = aboutMaterial && assistant.isPresent();
        material.shown(aboutMaterial && !importing);
        frame.offerOwn(importing ? assistant.get().commands() : List.of());
        menus.steps(importing ? Optional.of(assistant.get().steps()) : Optional.empty());
        status.importing(importing);
        frame.show(importing ? assistant.get().node() : aboutMaterial ? material.node() : page.node());
        focus();
    }

    /** Shows the assistant, and reads files if there are some. */
    void importFiles(List<Path> files) {
        if (assistant.isEmpty()) {
            BatchModel batch = new BatchModel(
                    new Intake(desk),
                    dialogs.with().running(),
                    OpenDesk::onScreen,
                    new Problems(say, frame.overlay())::show);
            ImportModel importing = new ImportModel(say, batch, () -> desk.now().people());
            assistant = Optional.of(new ImportAssistant(dialogs.with(), importing, new ImportEnding()));
        }
        showMaterial();
        assistant.get().add(files);
    }

    /** Shows the assistant with files that were decided about earlier. */
    void resumeImport(Batch earlier) {
        importFiles(List.of());
        assistant.ifPresent(shown -> shown.resume(earlier));
    }

    /** What was begun in the assistant and is not taken in. */
    Optional<Batch> unfinished() {
        return assistant.flatMap(ImportAssistant::unfinished);
    }

    private void showMaterial() {
        if (activity.get() == Activity.TRANSCRIPTS) {
            show(Activity.TRANSCRIPTS);
        } else {
            activity.set(Activity.TRANSCRIPTS);
        }
    }

    /** What the assistant comes to. */
    private final class ImportEnding implements ImportAssistant.Ending {
        @Override
        public void cancelled() {
            Optional<Batch> left = unfinished();
            assistant = Optional.empty();
            showMaterial();
            left.ifPresent(batch -> frame.tell(
                    say.text("ui.import.cancelled"), say.text("ui.import.resume"), () -> resumeImport(batch)));
        }

        @Override
        public void done(Optional<TakenIn> taken, Map<Path, Id<Transcript>> corrections, boolean thenReplace) {
            assistant = Optional.empty();
            taken.flatMap(all -> all.transcripts().stream().findFirst())
                    .ifPresent(one -> model.transcript().set(Optional.of(one.id())));
            showMaterial();
            taken.ifPresent(all -> frame.tell(
                    say.text("ui.import.taken", all.transcripts().size(), all.newParticipants()),
                    say.text("ui.menu.undo"),
                    desk::undo));
            corrections.forEach((file, transcript) -> mending.takeCorrected(transcript, file));
            if (thenReplace) {
                dialogs.replaceNames(desk);
            }
        }
    }

    /** What the page about the material asks for. */
    private final class MaterialRequests implements MaterialPage.Requests {
        @Override
        public void importFiles() {
            OpenDesk.this.importFiles(List.of());
        }

        @Override
        public void open(Id<Transcript> transcript) {
            model.transcript().set(Optional.of(transcript));
            activity.set(Activity.CODING);
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

    private static void onScreen(Runnable news) {
        if (Platform.isFxApplicationThread()) {
            news.run();
        } else {
            Platform.runLater(news);
        }
    }

    OpenStudy desk() {
        return desk;
    }

    /** The words must be seen to be put right where they stand. */
    private void mendTurn() {
        activity.set(Activity.CODING);
        mending.turn(view);
    }

    CommandMenu editMenu() {
        return menus.edit(this::mendTurn, mending::word);
    }

    CommandMenu codeMenu() {
        return menus.codes(() -> dialogs.newCode(model, coding), () -> dialogs.importCodebook(desk));
    }

    void wear(Theme theme) {
        view.wear(theme);
    }

    Node page() {
        return page.node();
    }

    void focus() {
        if (activity.get() == Activity.TRANSCRIPTS && assistant.isPresent()) {
            assistant.get().focus();
        } else if (activity.get() == Activity.TRANSCRIPTS) {
            material.focus();
        } else {
            page.focusWords();
        }
    }

    /** The activities and how one goes to them. */
    List<Command> goTo(Messages say) {
        return List.of(
                Command.of(say.text(Activity.TRANSCRIPTS.messageKey()), () -> activity.set(Activity.TRANSCRIPTS))
                        .on("Shortcut+1"),
                Command.of(say.text(Activity.CODING.messageKey()), () -> activity.set(Activity.CODING))
                        .on("Shortcut+2"));
    }

    /** What the start page tells of the study when it is closed. */
    RecentStudy summary() {
        RecentStudy.Figures figures = new RecentStudy.Figures(
                desk.now().transcripts().size(),
                Counts.informants(desk.now()),
                desk.now().codebook().codes().size(),
                counts.coverage(desk.now()).share());
        return new RecentStudy(desk.path().toAbsolutePath(), desk.now().facts().title(), Instant.now(), figures);
    }

    /** Leaves the frame; the study stays open for another. */
    void leaveFrame() {
        search.close();
        model.close();
    }

    /** Leaves the study and gives its file back. */
    void close() {
        leaveFrame();
        desk.close();
    }
}
