package no.utsagn.ui.team.merging;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import no.utsagn.app.Jobs;
import no.utsagn.app.key.KeyTaking;
import no.utsagn.base.Messages;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.CommandMenu;
import no.utsagn.ui.frame.OwnSteps;
import no.utsagn.ui.frame.Room;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.team.model.MergeModel;

/** The room in which a copy is merged. */
public final class MergeRoom implements Room {

    /** What the room asks the window for. */
    public interface Requests {
        /** Shows the room. */
        void enter();

        /** Shows again what the room has to show, which is something else than before. */
        void refresh();

        /** Takes a colleague's key in, once ours is open. */
        void takeInKey();

        /** Merges together with the taking in of a key, once ours is open. @param then heard once it is done */
        void mergeWithKey(KeyTaking taking, Runnable then);

        /** Says something, with what can be done about it. */
        void tell(String text, String actName, Runnable act);
    }

    private final Messages say;
    private final DeskModel desk;
    private final Dialogs with;
    private final MergingModel merging;
    private final Problems problems;
    private final Requests requests;
    private final Supplier<Optional<Path>> choose;
    private final StackPane node = new StackPane();
    private final Waiting waiting;
    private Optional<MergePane> pane = Optional.empty();
    private boolean seen;

    /**
     * @param jobs asks the copies anew after each answer
     * @param choose asks for the file of a copy
     */
    public MergeRoom(
            Dialogs with,
            DeskModel desk,
            Meetings meetings,
            Jobs jobs,
            Supplier<Optional<Path>> choose,
            Requests requests) {
        this.say = with.say();
        this.desk = desk;
        this.with = with;
        this.choose = choose;
        this.requests = requests;
        this.problems = new Problems(say, with.overlay());
        this.merging = new MergingModel(meetings, with.running(), jobs, problems::show);
        this.waiting = new Waiting(
                say,
                new Waiting.Acts(
                        this::choose,
                        this::chooseCodebook,
                        merging::leave,
                        this::undo,
                        merging::look,
                        requests::takeInKey));
        node.setId("merge-room");
        StudyDrop.on(node, this::look);
        merging.state().addListener((property, before, now) -> show(before, now));
        desk.study().addListener((property, before, now) -> followStudy(now));
        fill(merging.state().get());
    }

    /** How far it has come. */
    public MergingModel model() {
        return merging;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        node.applyCss();
        node.layout();
        pane.ifPresentOrElse(MergePane::focus, () -> Optional.ofNullable(node.lookup(".button.accent"))
                .ifPresent(Node::requestFocus));
    }

    @Override
    public void shown(boolean now) {
        seen = now;
    }

    /** Looks at a copy or a codebook file, and shows the room. */
    public void look(Path copy) {
        merging.look(copy);
        requests.enter();
    }

    private void choose() {
        choose.get().ifPresent(this::look);
    }

    /** Asks for a codebook file and looks at it. */
    public void chooseCodebook() {
        with.files()
                .open(
                        say.text("ui.team.merge-codebook.title"),
                        new FileChoice.Kind(say.text("ui.kind-of-file.codebook"), StudyDrop.CODEBOOKS))
                .ifPresent(this::look);
    }

    private void undo() {
        problems.guard(desk.desk()::undo);
        merging.leave();
    }

    /** A study that is changed while one decides is looked at again; what was decided stays. */
    private void followStudy(Study now) {
        boolean other = merging.deciding()
                .filter(model -> !model.merging().ours().equals(now))
                .isPresent();
        if (other) {
            merging.lookAgain();
        }
    }

    private void show(MergingModel.State before, MergingModel.State now) {
        fill(now);
        if (seen && !(before instanceof MergingModel.Looking && now instanceof MergingModel.Looking)) {
            requests.refresh();
        }
    }

    private void fill(MergingModel.State state) {
        pane = Optional.empty();
        node.setDisable(state instanceof MergingModel.Writing);
        if (state instanceof MergingModel.Deciding deciding && !deciding.model().isEmpty()) {
            MergePane fresh = new MergePane(
                    say,
                    deciding.model(),
                    with.overlay(),
                    new Foot.Acts(this::report, this::rule, this::cancel, merging::merge),
                    this::mergeWithKey);
            pane = Optional.of(fresh);
            node.getChildren().setAll(fresh.node());
        } else if (!(state instanceof MergingModel.Writing)) {
            node.getChildren().setAll(page(state));
        }
    }

    private Node page(MergingModel.State state) {
        if (state instanceof MergingModel.Looking looking) {
            return waiting.looking(looking);
        } else if (state instanceof MergingModel.Refused refused) {
            return waiting.refused(refused);
        } else if (state instanceof MergingModel.Deciding deciding) {
            return waiting.equal(deciding);
        } else if (state instanceof MergingModel.Done done) {
            return waiting.done(done);
        }
        return waiting.nothing();
    }

    private void mergeWithKey() {
        if (merging.state().get() instanceof MergingModel.Deciding deciding) {
            merging.withKey()
                    .ifPresent(taking -> requests.mergeWithKey(
                            taking, () -> merging.mergedWithKey(deciding.file(), deciding.model())));
        }
    }

    private void rule() {
        pane.ifPresent(MergePane::rule);
    }

    /** Nothing was changed, and the person is told so; the copy can be looked at again. */
    private void cancel() {
        if (merging.state().get() instanceof MergingModel.Deciding deciding) {
            Path file = deciding.file();
            merging.leave();
            requests.tell(say.text("ui.team.cancelled"), say.text("ui.team.cancelled.again"), () -> look(file));
        }
    }

    private void report() {
        with.files()
                .save(
                        say.text("ui.team.report"),
                        new FileChoice.Kind(say.text("ui.kind-of-file.report"), List.of("docx", "html", "csv")),
                        say.text("ui.team.report.name") + ".docx")
                .ifPresent(file -> merging.report(
                        file,
                        names -> requests.tell(
                                names
                                        ? say.text("ui.team.report.saved-names", file.toString())
                                        : say.text("ui.team.report.saved", file.toString()),
                                say.text("ui.team.given.show"),
                                () -> with.files().show(file))));
    }

    @Override
    public List<Command> commands() {
        return groups().stream().flatMap(List::stream).toList();
    }

    private List<List<Command>> groups() {
        Optional<MergeModel> model = merging.deciding().filter(deciding -> pane.isPresent());
        if (model.isEmpty()) {
            return List.of(List.of(
                    Command.of(say.text("ui.team.merge-in"), this::choose).on("Shortcut+Shift+M"),
                    Command.of(say.text("ui.team.merge-codebook"), this::chooseCodebook)));
        }
        return List.of(
                List.of(
                        Command.of(say.text("ui.team.next"), () -> step(1)).on("F8"),
                        Command.of(say.text("ui.team.previous"), () -> step(-1)).on("Shift+F8"),
                        Command.of(say.text("ui.team.next"), () -> step(1)).on("Alt+Down"),
                        Command.of(say.text("ui.team.previous"), () -> step(-1)).on("Alt+Up")),
                List.of(
                        Command.of(say.text("ui.team.by-rule"), this::rule).on("Shortcut+R"),
                        Command.of(say.text("ui.team.report"), this::report).on("Shortcut+S")),
                List.of(
                        Command.of(say.text("ui.team.merge"), merging::merge).on("Shortcut+Enter"),
                        Command.of(say.text("ui.team.cancel"), this::cancel)
                                .on("Esc")
                                .notWhileTyping()));
    }

    private void step(int by) {
        pane.ifPresent(shown -> shown.step(by));
    }

    @Override
    public Optional<CommandMenu> menu() {
        return Optional.of(new CommandMenu(say.text("ui.view.merge"), groups()));
    }

    @Override
    public Optional<OwnSteps> steps() {
        return merging.deciding()
                .map(model -> new OwnSteps(say.text("ui.team.undo-answer"), model.canUndo(), model::undo));
    }

    @Override
    public Optional<Node> beside() {
        return merging.state().get() instanceof MergingModel.Deciding deciding
                ? Optional.of(waiting.against(deciding.file()))
                : Optional.empty();
    }

    @Override
    public void close() {
        merging.leave();
    }
}
