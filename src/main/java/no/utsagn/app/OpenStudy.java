package no.utsagn.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import no.utsagn.app.history.FormerAct;
import no.utsagn.app.history.Step;
import no.utsagn.app.history.Steps;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Coder;
import no.utsagn.storage.AuditEntry;
import no.utsagn.storage.Backup;
import no.utsagn.storage.Backups;
import no.utsagn.storage.StudyFile;
import no.utsagn.storage.Worker;
import no.utsagn.study.EditKind;
import no.utsagn.study.Note;
import no.utsagn.study.Study;
import no.utsagn.study.StudyFacts;

/**
 * A study that is being worked in: its value now, the file that holds it, and the way back.
 *
 * <p>Every edit is in the file before it is seen. Threads that edit wait for each other; listeners are called on the
 * thread that edits.
 */
public final class OpenStudy implements AutoCloseable {

    /** How much of what was done before is known without asking the file. */
    public static final int MOST_FORMER = 200;

    private final Clock clock;
    private final Coder me;
    private final List<FormerAct> former;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile StudyFile file;
    private volatile Steps steps;
    private volatile Instant savedAt;
    private volatile boolean formerDropped;

    private OpenStudy(StudyFile file, Clock clock, Study now, Coder me, List<FormerAct> former) {
        this.file = file;
        this.clock = clock;
        this.steps = Steps.from(now);
        this.me = me;
        this.former = former;
        this.savedAt = clock.instant();
    }

    /**
     * Makes a study.
     *
     * @param path where; nothing may stand there yet
     * @param coder the name of the one who works in it
     * @throws no.utsagn.base.ProblemException if it cannot be made; then nothing is
     */
    public static OpenStudy create(Path path, String title, String coder, Clock clock) {
        Coder me = new Coder(Id.random(), coder);
        Study study = Study.create(StudyFacts.of(title, clock.instant()), me);
        Note note = new Note(
                EditKind.STUDY_CREATED,
                new Stamp(me.id().value(), clock.instant()),
                List.of(study.id().value()));
        return new OpenStudy(StudyFile.create(path, study, note), clock, study, me, List.of());
    }

    /**
     * Opens a study, for this program alone, as the coder whose copy it is.
     *
     * @throws no.utsagn.base.ProblemException if it is missing, damaged, later, or held by another
     */
    public static OpenStudy open(Path path, Clock clock) {
        StudyFile file = StudyFile.open(path);
        try {
            Study study = file.read();
            OpenStudy open = new OpenStudy(file, clock, study, worker(file, study), former(file));
            open.backUpWhenDue();
            return open;
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Whose copy it is, or who made it. Where a hand took everybody out there is somebody without a name. */
    private static Coder worker(StudyFile file, Study study) {
        Optional<Id<Coder>> worker = file.worker().map(Worker::coder);
        return worker.flatMap(study.coders()::find)
                .or(() -> study.coders().stream().findFirst())
                .orElseGet(() ->
                        new Coder(worker.orElseGet(() -> new Id<>(study.id().value())), "?"));
    }

    private static List<FormerAct> former(StudyFile file) {
        return file.lastActs(file.acts(), MOST_FORMER).stream()
                .map(act -> new FormerAct(act.kind(), act.at(), act.coder()))
                .toList();
    }

    private void backUpWhenDue() {
        if (backups().due(clock.instant())) {
            backups().make(clock.instant());
        }
    }

    /** The study as it is. */
    public Study now() {
        return steps.now();
    }

    /** Who edits. */
    public Coder me() {
        return me;
    }

    /** The file that holds the study. */
    public Path path() {
        return file.path();
    }

    /** When the last edit was on disk. */
    public Instant savedAt() {
        return savedAt;
    }

    /** Whether the last edit was one after which nothing may hold what the study held before it. */
    public boolean formerDropped() {
        return formerDropped;
    }

    /** Who and when, for an edit that is made now. */
    public Stamp stamp() {
        return new Stamp(me.id().value(), clock.instant());
    }

    /** All that was ever done, without a word of what was said. */
    public List<AuditEntry> audit() {
        return file.audit();
    }

    /**
     * What was done before the study was opened, the newest first.
     *
     * @param most how many at most; no more than {@value #MOST_FORMER} are known
     */
    public List<FormerAct> former(int most) {
        return former.stream().limit(most).toList();
    }

    /** Whether the file is gone from its place, so that no edit can be saved until it is back. */
    public boolean vanished() {
        return file.vanished();
    }

    /**
     * Writes the study as it is, with all that was ever done to it, to a new file. If its own file is gone from its
     * place the work goes on in the copy, the way back with it.
     *
     * @return whether the work goes on in the copy
     * @throws no.utsagn.base.ProblemException if it cannot be written, or there is such a file; then nothing is changed
     */
    public synchronized boolean saveCopy(Path target) {
        StudyFile former = file;
        boolean movesOn = former.vanished();
        StudyFile copy = former.copyTo(target, now(), new Note(EditKind.COPY_SAVED, stamp(), List.of()));
        if (!movesOn) {
            copy.close();
            return false;
        }
        file = copy;
        savedAt = clock.instant();
        abandon(former);
        changed();
        return true;
    }

    /** What was in it is in the copy. That its disk does not answer is known already. */
    private static void abandon(StudyFile gone) {
        try {
            gone.close();
        } catch (ProblemException e) {
            return;
        }
    }

    /**
     * Writes a copy for somebody else to work in.
     *
     * @param study what it is to hold
     * @throws no.utsagn.base.ProblemException if it cannot be written, or there is such a file; then nothing is changed
     */
    public synchronized void give(Path target, Study study, Worker worker) {
        Note note =
                new Note(EditKind.COPY_GIVEN, stamp(), List.of(worker.coder().value()));
        file.give(target, study, worker, note);
        log(EditKind.COPY_GIVEN, me, note.things());
    }

    /** Whose copy this is, if it was given by somebody. */
    public Optional<Worker> worker() {
        return file.worker();
    }

    private Backups backups() {
        return file.backups();
    }

    /**
     * Makes a backup now, before something large.
     *
     * @throws no.utsagn.base.ProblemException if it cannot be written
     */
    public void backUp() {
        backups().make(clock.instant());
    }

    /** How many backups were made before names were last replaced, and may still hold them. */
    public int formerBackups() {
        return (int) backups().list().stream().filter(Backup::beforeLastPurge).count();
    }

    /**
     * Deletes the backups that may still hold replaced names.
     *
     * @return how many there were
     */
    public int purgeFormerBackups() {
        List<Backup> former =
                backups().list().stream().filter(Backup::beforeLastPurge).toList();
        if (!former.isEmpty()) {
            backups().purge(former, stamp());
        }
        return former.size();
    }

    /**
     * Makes an edit. When this returns it is on disk. An edit that changes nothing leaves no step.
     *
     * @param things ids of what is changed, for the audit
     * @throws no.utsagn.base.ProblemException if it cannot be made or saved; then nothing is changed
     */
    public synchronized void apply(EditKind kind, List<UUID> things, UnaryOperator<Study> change) {
        make(kind, things, change, true);
    }

    /**
     * Goes on with the last edit: on disk like any, but one step with it for undo. An edit of its own if something came
     * between.
     *
     * @param last the study as the edit left it that is gone on with
     * @throws no.utsagn.base.ProblemException if it cannot be made or saved; then nothing is changed
     */
    public synchronized void goOn(Study last, EditKind kind, List<UUID> things, UnaryOperator<Study> change) {
        boolean between = !now().equals(last) || undoName().filter(kind::equals).isEmpty();
        make(kind, things, change, between);
    }

    private void make(EditKind kind, List<UUID> things, UnaryOperator<Study> change, boolean ownStep) {
        Study changed = change.apply(now());
        if (changed.equals(now())) {
            return;
        }
        Study after = changed.coders().isEmpty() ? changed.with(me) : changed;
        Stamp stamp = stamp();
        Study traced = kind.bringsPast() ? after : after.tracedFrom(now(), stamp);
        boolean own = ownStep || kind.dropsFormerValues();
        save(
                own ? steps.made(kind, stamp.at(), traced) : steps.goneOn(stamp.at(), traced),
                new Note(kind, stamp, things));
    }

    /**
     * Writes something into the audit that changes nothing in the study: that it was printed, and who said yes.
     *
     * @param by who did it
     */
    public synchronized void log(EditKind kind, Coder by, List<UUID> things) {
        file.save(now(), now(), new Note(kind, new Stamp(by.id().value(), clock.instant()), things));
    }

    /** Why the file lies in a bad place, a share or a folder that is kept in step with a server, if it does. */
    public Optional<Problem> placeWarning() {
        return StudyFile.placeWarning(path());
    }

    /** What was done since the study was opened, and how much of it is done now. */
    public Steps steps() {
        return steps;
    }

    /** Whether there is an edit to take back. */
    public boolean canUndo() {
        return steps.last().isPresent();
    }

    /** Whether there is an edit to make again. */
    public boolean canRedo() {
        return steps.next().isPresent();
    }

    /** What undo would take back. */
    public Optional<EditKind> undoName() {
        return steps.last().map(Step::kind);
    }

    /** What redo would make again. */
    public Optional<EditKind> redoName() {
        return steps.next().map(Step::kind);
    }

    /** Takes the last edit back. Does nothing if there is none. */
    public synchronized void undo() {
        if (canUndo()) {
            go(steps.at() - 1);
        }
    }

    /** Makes the edit again that was last taken back. Does nothing if there is none. */
    public synchronized void redo() {
        if (canRedo()) {
            go(steps.at() + 1);
        }
    }

    /**
     * Goes back or forth over as many steps as it takes, in one save: to how the study was after a step.
     *
     * @param number of the step; 0 is before all. Does nothing if there is no such step any more
     * @throws no.utsagn.base.ProblemException if it cannot be saved; then nothing is changed
     */
    public synchronized void goTo(int number) {
        steps.after(number).filter(to -> to != steps.at()).ifPresent(this::go);
    }

    private void go(int to) {
        boolean back = to < steps.at();
        boolean one = Math.abs(to - steps.at()) == 1;
        EditKind kind =
                back ? one ? EditKind.UNDONE : EditKind.WENT_BACK : one ? EditKind.REDONE : EditKind.WENT_FORWARD;
        Stamp stamp = stamp();
        save(steps.goneTo(to, stamp), new Note(kind, stamp, List.of()));
    }

    private void save(Steps after, Note note) {
        file.save(now(), after.now(), note);
        steps = after;
        savedAt = clock.instant();
        formerDropped = note.kind().dropsFormerValues();
        changed();
    }

    /**
     * Asks to be told after each edit.
     *
     * @return closing it ends the telling
     */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void changed() {
        new ArrayList<>(listeners).forEach(Runnable::run);
    }

    /** Ends the work. All that was done is in the file. */
    @Override
    public void close() {
        file.close();
    }

    /** The right to be told. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
