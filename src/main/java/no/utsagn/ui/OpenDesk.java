package no.utsagn.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import no.utsagn.app.OpenStudy;
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
    private final Frame frame;
    private final ObjectProperty<Activity> activity = new SimpleObjectProperty<>(Activity.CODING);

    OpenDesk(Messages say, Frame frame, OpenStudy desk, RunningModel running, StudyDialogs dialogs) {
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
                        () -> dialogs.importFiles(desk),
                        () -> dialogs.importCodebook(desk),
                        () -> dialogs.newCode(model, coding)));
        this.menus = new StudyMenus(say, model, coding, page, new Problems(say, frame.overlay()));
        this.material = new MaterialPage(say, new MaterialModel(model, counts), new MaterialRequests());
        this.mending = dialogs.mending(model);
        view.offer(menus.onWords(this::mendTurn, mending::word).context());
        frame.activities(EnumSet.of(Activity.TRANSCRIPTS, Activity.CODING), activity, activity::set);
        activity.addListener((property, before, now) -> show(now));
        frame.keyState(new KeyStateLabel(say, model).node());
        new StudyStatus(say, model, counts).showIn(frame.status());
        frame.show(page.node());
    }

    private void show(Activity now) {
        boolean aboutMaterial = now == Activity.TRANSCRIPTS;
        material.shown(aboutMaterial);
        frame.show(aboutMaterial ? material.node() : page.node());
        focus();
    }

    /** What the page about the material asks for. */
    private final class MaterialRequests implements MaterialPage.Requests {
        @Override
        public void importFiles() {
            dialogs.importFiles(desk);
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
        if (activity.get() == Activity.TRANSCRIPTS) {
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
