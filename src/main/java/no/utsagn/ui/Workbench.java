package no.utsagn.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.Unexpected;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.base.Messages;
import no.utsagn.base.ProblemException;
import no.utsagn.base.TextLanguage;
import no.utsagn.language.Span;
import no.utsagn.ui.desk.Studies;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.dialogs.NewStudyDialog;
import no.utsagn.ui.frame.Frame;
import no.utsagn.ui.key.Keys;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.rooms.StudyDialogs;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.running.RunningPane;
import no.utsagn.ui.running.Work;
import no.utsagn.ui.settings.RecentStudies;
import no.utsagn.ui.settings.Settings;
import no.utsagn.ui.settings.SettingsFile;
import no.utsagn.ui.settings.SettingsModel;
import no.utsagn.ui.settings.dialog.SettingsCard;
import no.utsagn.ui.settings.memory.StudyMemories;
import no.utsagn.ui.start.Actions;
import no.utsagn.ui.start.RestoreCard;
import no.utsagn.ui.start.StartModel;
import no.utsagn.ui.start.StartPane;
import no.utsagn.ui.theme.Look;
import no.utsagn.ui.watch.Watch;
import org.kordamp.ikonli.feather.Feather;

/** The window: the start page, or one open study. */
final class Workbench {

    private final Stage stage;
    private final Surroundings around;
    private final SettingsModel settings;
    private final StudyMemories memories;
    private final RecentStudies recent;
    private final Look look;
    private final RunningModel running;
    private final ChangeListener<Boolean> focus = (property, before, now) -> warnIfVanished();
    private Messages say;
    private Frame frame;
    private Optional<OpenDesk> open = Optional.empty();

    Workbench(Stage stage, Surroundings around) {
        this.stage = stage;
        this.around = around;
        this.settings = new SettingsModel(new SettingsFile(around.config()), this::later);
        this.memories = new StudyMemories(around.config());
        this.recent = new RecentStudies(around.config());
        Settings first = settings.settings().get();
        this.look = new Look(first.theme());
        look.texts(first.texts());
        this.say = Messages.in(first.language());
        this.running = new RunningModel(
                around.jobs(),
                CompletableFuture.delayedExecutor(
                        RunningModel.SHOWN_AFTER_MILLIS, TimeUnit.MILLISECONDS, Platform::runLater));
        this.frame = new Frame(say);
        Scene scene = new Scene(frame.root(), first.width(), first.height());
        look.dress(scene);
        new SizeKeys(settings).on(scene);
        look.theme().addListener((property, before, now) -> open.ifPresent(desk -> desk.wear(now)));
        stage.setScene(scene);
        Watch.asked(System.getProperties(), System.getenv()).ifPresent(watch -> watch.over(stage));
        stage.setMinWidth(Settings.LEAST_WIDTH);
        stage.setMinHeight(Settings.LEAST_HEIGHT);
        stage.setMaximized(first.maximized());
        stage.setOnHidden(event -> left());
        stage.setOnCloseRequest(event -> {
            event.consume();
            leaving(stage::hide);
        });
        stage.focusedProperty().addListener(focus);
        settings.settings().addListener((property, before, now) -> putInForce(before, now));
    }

    /** Shows the window with a study, or with the start page. */
    void open(Optional<Path> study) {
        showStart();
        stage.show();
        study.ifPresent(this::openStudy);
    }

    /** Says that the program has a fault. The fault's own message is shown nowhere: it may quote what was said. */
    void unexpected(Throwable thrown) {
        Unexpected fault = Unexpected.of(thrown);
        frame.tell(say.text("ui.unexpected", fault.what(), fault.where()));
    }

    /** The study that is open. */
    Optional<OpenStudy> study() {
        return open.map(OpenDesk::desk);
    }

    /** What stands in the window for it. */
    Optional<OpenDesk> desk() {
        return open;
    }

    private void putInForce(Settings before, Settings now) {
        look.texts(now.texts());
        open.ifPresent(desk -> desk.textSize(now.words() / 100.0));
        if (now.keyMinutes() != before.keyMinutes()) {
            open.ifPresent(desk -> desk.key().lockAfter(Keys.idle(now)));
        }
        if (now.theme() != look.theme().get()) {
            look.wear(now.theme());
        }
        if (now.titlesHidden() != before.titlesHidden() && open.isEmpty()) {
            changeLanguage(now.language());
        } else if (now.language() != before.language()) {
            changeLanguage(now.language());
        }
    }

    /** The window is gone, and so is what it showed of a study. */
    private void left() {
        leaveStudy();
        guard(() -> settings.change(now ->
                now.withWindow(stage.getScene().getWidth(), stage.getScene().getHeight(), stage.isMaximized())));
        guard(settings::save);
        forget();
    }

    /** A scene that is drawn no more keeps what was to be drawn last, and a stage those who listen to it. */
    private void forget() {
        frame = new Frame(say);
        stage.setScene(new Scene(frame.root()));
        stage.focusedProperty().removeListener(focus);
        stage.setOnHidden(null);
        stage.setOnCloseRequest(null);
    }

    /** Does something that nobody waits for, as a disk may be slow; tells if it was refused. */
    private void later(Runnable work) {
        CompletableFuture.runAsync(work).exceptionally(thrown -> {
            if (thrown.getCause() instanceof ProblemException refused) {
                Platform.runLater(() -> guard(() -> {
                    throw refused;
                }));
            }
            return null;
        });
    }

    private void leaveStudy() {
        open.ifPresent(desk -> {
            remember(desk);
            guard(desk::close);
        });
        open = Optional.empty();
    }

    /** Leaves the study, unless that would lose it: where its file is gone, a copy is offered first. */
    private void leaving(Runnable then) {
        if (open.filter(desk -> desk.desk().vanished()).isPresent()) {
            new VanishedCard(dialogs(), this::saveCopy, then).open();
        } else {
            then.run();
        }
    }

    private void warnIfVanished() {
        if (open.filter(desk -> desk.desk().vanished()).isPresent()) {
            frame.warn(say.text("ui.vanished"), say.text("ui.menu.save-copy"), this::saveCopy);
        }
    }

    private void saveCopy() {
        open.ifPresent(shown -> around.files()
                .save(
                        say.text("ui.save-copy.title"),
                        new FileChoice.Kind(say.text("ui.kind-of-file.study"), List.of("utsagn")),
                        String.valueOf(shown.desk().path().getFileName()))
                .ifPresent(file -> guard(() -> {
                    boolean moved = shown.desk().saveCopy(file);
                    remember(shown);
                    frame.tell(say.text(moved ? "ui.save-copy.moved" : "ui.save-copy.done", file.toString()));
                })));
    }

    /** A copy of the sample is not kept in mind: the next one is fresh. */
    private void remember(OpenDesk desk) {
        if (!Studies.isSample(desk.desk().path())) {
            guard(() -> recent.remember(desk.summary()));
        }
    }

    private void guard(Runnable act) {
        new Problems(say, frame.overlay()).guard(act);
    }

    private void openStudy(Path study) {
        if (open.filter(desk -> isSame(desk.desk().path(), study)).isPresent()) {
            frame.tell(say.text("ui.open.already"));
            return;
        }
        leaving(() -> load(study, List.of()));
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /** @param files what is taken in once it is open */
    private void load(Path study, List<Path> files) {
        dialogs()
                .run(
                        Work.OPENING,
                        progress -> around.studies().open(study),
                        desk -> show(desk, files),
                        problem -> new RefusedCard(dialogs(), () -> load(study, files), () -> restore(study))
                                .open(problem));
    }

    private Dialogs dialogs() {
        return new Dialogs(say, frame.overlay(), around.files(), running, open.map(OpenDesk::key));
    }

    /** Takes what was dragged on to the window. */
    void take(Dropped dropped) {
        if (dropped.study().isPresent()) {
            openStudy(dropped.study().get());
        } else if (open.isPresent()) {
            open.get().importFiles(dropped.transcripts());
        } else {
            askWhichStudy(dropped.transcripts());
        }
    }

    private void show(OpenStudy desk, List<Path> files) {
        show(desk);
        if (!files.isEmpty()) {
            open.ifPresent(shown -> shown.importFiles(files));
        }
    }

    /** Transcripts that come while no study is open go into one that is picked. */
    private void askWhichStudy(List<Path> files) {
        WhichStudy which = new WhichStudy(say, settings.settings().get().titlesHidden(), recent.read());
        new Picker(
                        frame.overlay(),
                        say.text("ui.drop.which", files.size()),
                        typed -> which.choices(typed, study -> load(study, files), () -> askForNew(files)))
                .open();
    }

    private void show(OpenStudy desk) {
        present(desk);
        desk.placeWarning().ifPresent(problem -> frame.tell(say.text(problem)));
    }

    private void present(OpenStudy desk) {
        present(
                desk,
                Keys.holder(
                        desk,
                        around.studies().clock(),
                        around.config(),
                        settings.settings().get()));
    }

    private void present(OpenStudy desk, KeyHolder key) {
        leaveStudy();
        freshFrame();
        OpenDesk shown = new OpenDesk(
                say, frame, desk, running, new StudyDialogs(dialogs().with(key)), memories, key);
        open = Optional.of(shown);
        shown.wear(look.theme().get());
        shown.textSize(settings.settings().get().words() / 100.0);
        shown.comeBack();
        remember(shown);
        stage.setTitle(desk.now().facts().title() + " – Utsagn");
        offer(Optional.of(shown));
        shown.focus();
    }

    private void showStart() {
        leaveStudy();
        freshFrame();
        stage.setTitle("Utsagn");
        Actions actions = new Actions(
                this::newStudy,
                this::chooseStudy,
                this::sample,
                this::chooseBackup,
                this::openSettings,
                this::openStudy,
                this::find,
                around.files()::show);
        StartPane start = new StartPane(
                say, new StartModel(recent), actions, settings.settings().get().titlesHidden());
        frame.show(start.node());
        frame.status()
                .show(
                        List.of(new Label(say.text("ui.status.no-network"), Parts.icon(Feather.WIFI_OFF))),
                        List.of(Parts.label(say.text("ui.status.no-study"), "muted")));
        offer(Optional.empty());
        start.focus();
    }

    private void freshFrame() {
        frame = new Frame(say);
        frame.status().work(new RunningPane(say, running));
        new FileDrop(this::take).on(frame);
        stage.getScene().setRoot(frame.root());
        look.mark(stage.getScene());
    }

    private void newStudy() {
        leaving(() -> askForNew(List.of()));
    }

    private void askForNew(List<Path> files) {
        new NewStudyDialog(say, frame.overlay(), around.files(), new NewStudyDialog.Made() {
                    @Override
                    public void make(Path file, String title, String coder) {
                        Workbench.this.show(around.studies().create(file, title, coder), files);
                    }
                })
                .open();
    }

    /** Looks for a study that is not where it was. */
    private void find(Path lost) {
        choose().ifPresent(found -> {
            guard(() -> recent.forget(lost));
            openStudy(found);
        });
    }

    private void chooseBackup() {
        choose().ifPresent(this::restore);
    }

    private void restore(Path study) {
        new RestoreCard(dialogs(), study, this::openStudy).open();
    }

    private void chooseStudy() {
        choose().ifPresent(this::openStudy);
    }

    private Optional<Path> choose() {
        return around.files()
                .open(
                        say.text("ui.open.title"),
                        new FileChoice.Kind(say.text("ui.kind-of-file.study"), List.of("utsagn")));
    }

    private void sample() {
        leaving(this::loadSample);
    }

    private void loadSample() {
        dialogs().run(Work.SAMPLE, progress -> around.studies().sample(say, progress), this::show);
    }

    private void offer(Optional<OpenDesk> desk) {
        new WindowMenus(say, frame, settings, new WindowActs()).offer(desk, new StudyDialogs(dialogs()));
    }

    /** What the menus of the window do. */
    private final class WindowActs implements WindowMenus.Acts {
        @Override
        public void create() {
            newStudy();
        }

        @Override
        public void open() {
            chooseStudy();
        }

        @Override
        public void openSample() {
            sample();
        }

        @Override
        public void close() {
            leaving(Workbench.this::showStart);
        }

        @Override
        public void copy() {
            saveCopy();
        }

        @Override
        public void settings() {
            openSettings();
        }

        @Override
        public void quit() {
            leaving(stage::hide);
        }
    }

    /** The texts change at once; an open study stays open. */
    void speak(TextLanguage language) {
        guard(() -> settings.change(now -> now.with(language)));
    }

    private void changeLanguage(TextLanguage language) {
        boolean choosing = frame.overlay().isOpen();
        Optional<String> chosen = Optional.ofNullable(stage.getScene().getFocusOwner())
                .flatMap(node -> Optional.ofNullable(node.getId()));
        say = Messages.in(language);
        open.ifPresentOrElse(this::presentAgain, this::showStart);
        if (choosing) {
            Platform.runLater(() -> openSettings(chosen));
        }
    }

    /** The same study at the same place in other words. */
    private void presentAgain(OpenDesk former) {
        Span selected = former.selected();
        former.leaveFrame();
        open = Optional.empty();
        present(former.desk(), former.key());
        open.ifPresent(desk -> {
            desk.select(selected);
            former.unfinished().ifPresent(desk::resumeImport);
        });
    }

    private void openSettings() {
        openSettings(Optional.empty());
    }

    /** @param at the id of what has the keyboard; empty for the first setting */
    private void openSettings(Optional<String> at) {
        new SettingsCard(say, frame.overlay(), settings, open.map(OpenDesk::model)).open(at);
    }
}
