package no.utsagn.ui.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.study.Study;
import no.utsagn.ui.code.card.CodeCard;
import no.utsagn.ui.code.card.PaletteCard;
import no.utsagn.ui.code.count.Tally;
import no.utsagn.ui.code.merge.MergeDialog;
import no.utsagn.ui.code.pick.CodePicker;
import no.utsagn.ui.code.pick.PickModel;
import no.utsagn.ui.code.split.SplitCard;
import no.utsagn.ui.code.tree.CodeTreeModel;
import no.utsagn.ui.code.tree.CodeTreePane;
import no.utsagn.ui.code.tree.ShapeModel;
import no.utsagn.ui.code.tree.TreeRequests;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.parts.Notice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Problems;

/** All about codes in the window: the tree, the picker, the card of a code, merging and splitting. */
public final class Codes {

    private final Messages say;
    private final Overlay overlay;
    private final DeskModel desk;
    private final Problems problems;
    private final Tally tally = new Tally();
    private final ShapeModel shape;
    private final Notice notice;
    private final CodeTreePane tree;
    private final CodeTreeModel lines;
    private final PickModel picking;
    private Optional<Consumer<Id<Code>>> memos = Optional.empty();
    private Consumer<Id<Code>> like = code -> {};
    private Optional<Study> told = Optional.empty();

    /** @param newCode asks for the name and place of a new code, where none is chosen */
    public Codes(
            Messages say,
            Overlay overlay,
            DeskModel desk,
            CodingModel coding,
            Runnable newCode,
            Runnable importCodebook) {
        this.say = say;
        this.overlay = overlay;
        this.desk = desk;
        this.problems = new Problems(say, overlay);
        this.notice = new Notice(say.text("ui.close"));
        this.shape = new ShapeModel(say, desk, problems::guard, this::tell);
        this.picking = new PickModel(say, desk, coding, tally, problems::guard);
        this.lines = new CodeTreeModel(desk, tally);
        this.tree = new CodeTreePane(
                say,
                desk,
                coding,
                lines,
                shape,
                problems,
                notice,
                new CodeTreePane.Requests(requests(), importCodebook, newCode));
        desk.study().addListener((property, before, now) -> follow(now));
    }

    private TreeRequests requests() {
        return new TreeRequests(
                () -> tree().draft(false),
                () -> tree().draft(true),
                this::rename,
                this::openCard,
                this::openPalette,
                this::merge,
                this::split,
                () -> chosen().stream().findFirst().ifPresent(like),
                this::newGroup,
                this::renameGroup);
    }

    private CodeTreePane tree() {
        return tree;
    }

    /** The tree, put into the window. */
    public Node node() {
        return tree.node();
    }

    /** The codes whose sub-codes are folded away. */
    public Set<Id<Code>> folded() {
        return lines.folded();
    }

    /** Folds away what was folded away when the study was left. */
    public void fold(Set<Id<Code>> codes) {
        lines.fold(codes);
    }

    /** Says what shows turns that are like those of a code. */
    public void onLike(Consumer<Id<Code>> show) {
        like = show;
    }

    /** Says what opens the memos of a code. */
    public void onMemos(Consumer<Id<Code>> open) {
        memos = Optional.of(open);
    }

    /** Opens the picker for what is selected. */
    public void pick() {
        new CodePicker(say, overlay, picking).open();
    }

    /** Starts renaming the chosen code. */
    public void rename() {
        tree.editChosen();
    }

    /** Opens the card of the chosen code. */
    public void openCard() {
        chosen().stream().findFirst().ifPresent(this::openCard);
    }

    /** Opens the card of a code. */
    public void openCard(Id<Code> code) {
        new CodeCard(say, overlay, desk, code, memos.map(open -> () -> open.accept(code))).open();
    }

    /** Opens the colours for the chosen codes. */
    public void openPalette() {
        List<Id<Code>> codes = chosen();
        if (!codes.isEmpty()) {
            String now = shape.codebook().code(codes.get(0)).color();
            new PaletteCard(say, overlay).open(tree.anchor(), now, color -> shape.color(codes, color));
        }
    }

    /** Opens the window that joins the chosen codes with another, or with each other. */
    public void merge() {
        List<Id<Code>> codes = chosen();
        if (!codes.isEmpty()) {
            new MergeDialog(say, overlay, desk, codes, this::tell).open();
        }
    }

    /** Opens the card that splits the chosen code. */
    public void split() {
        chosen().stream().findFirst().ifPresent(code -> new SplitCard(say, overlay, desk, code, this::tell).open());
    }

    private void newGroup() {
        List<Id<Code>> codes = chosen();
        TextField name = new TextField();
        name.setId("group-name");
        DialogCard card = new DialogCard(
                say, overlay, say.text("ui.codes.new-group.title"), 420, say.text("ui.codes.new-group.go"), () -> {
                    shape.newGroup(name.getText(), codes);
                    overlay.close();
                });
        card.go().disableProperty().bind(name.textProperty().isEmpty());
        card.with(DialogCard.field(
                say.text("ui.codes.new-group.name"), name, say.text("ui.codes.new-group.help", codes.size())));
        card.open(name);
    }

    private void renameGroup(Id<CodeGroup> group) {
        TextField name = new TextField(shape.codebook().groups().get(group).name());
        name.setId("group-name");
        DialogCard card = new DialogCard(
                say,
                overlay,
                say.text("ui.codes.rename-group.title"),
                420,
                say.text("ui.codes.rename-group.go"),
                () -> {
                    shape.renameGroup(group, name.getText());
                    overlay.close();
                });
        card.go().disableProperty().bind(name.textProperty().isEmpty());
        card.with(DialogCard.field(say.text("ui.codes.new-group.name"), name, ""));
        card.open(name);
    }

    private List<Id<Code>> chosen() {
        List<Id<Code>> marked = tree.chosen();
        return marked.isEmpty() ? desk.code().get().stream().toList() : marked;
    }

    /** Says what was done, with a way to take it back, until something else is done. */
    private void tell(String done) {
        notice.tell(done, say.text("ui.menu.undo"), () -> problems.guard(desk.desk()::undo));
        told = Optional.of(desk.study().get());
    }

    @SuppressWarnings("ReferenceEquality") // every step makes another study
    private void follow(Study now) {
        if (told.filter(study -> study != now).isPresent()) {
            told = Optional.empty();
            notice.tell("");
        }
    }

    /** What can be done with the chosen code, for the menu. */
    public List<Command> commands() {
        BooleanBinding one =
                Bindings.createBooleanBinding(() -> desk.code().get().isPresent(), desk.code());
        return List.of(
                command(say.text("ui.menu.code-card"), this::openCard).on("F6").when(one),
                command(say.text("ui.menu.code-color"), this::openPalette).when(one),
                command(say.text("ui.menu.merge-codes"), this::merge)
                        .on("Shortcut+Alt+M")
                        .when(one),
                command(say.text("ui.menu.split-code"), this::split)
                        .on("Shortcut+Alt+D")
                        .when(one));
    }

    private Command command(String name, Runnable action) {
        return Command.of(name, () -> problems.guard(action));
    }
}
