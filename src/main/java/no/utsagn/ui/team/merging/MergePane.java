package no.utsagn.ui.team.merging;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.merge.Answer;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Question;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.team.list.ChangePane;
import no.utsagn.ui.team.model.MergeModel;
import no.utsagn.ui.team.model.Row;
import no.utsagn.ui.team.page.Acts;
import no.utsagn.ui.team.page.Page;
import no.utsagn.ui.team.page.WriteCard;
import no.utsagn.ui.team.sums.SumsPane;
import no.utsagn.ui.team.words.Sayings;
import org.kordamp.ikonli.feather.Feather;

/** The deciding: the list, the chosen thing, the sums, and the foot. Keys decide wherever the keyboard is. */
final class MergePane {

    private final Messages say;
    private final MergeModel model;
    private final Overlay overlay;
    private final ChangePane list;
    private final Page page;
    private final VBox node;
    private final Deeds deeds = new Deeds();
    private Sayings sayings;

    MergePane(Messages say, MergeModel model, Overlay overlay, Foot.Acts acts, Runnable takeIn) {
        this.say = say;
        this.model = model;
        this.overlay = overlay;
        this.sayings = new Sayings(say, model.merging(), model.outcome().get());
        model.outcome().addListener((property, before, now) -> sayings = new Sayings(say, model.merging(), now));
        this.list = new ChangePane(say, model, this::sayings);
        this.page = new Page(say, model, this::sayings, deeds);
        SumsPane sums = new SumsPane(say, model, this::sayings, takeIn);
        SplitPane split = new SplitPane(list.node(), middle(), sums.node());
        SplitPane.setResizableWithParent(list.node(), false);
        SplitPane.setResizableWithParent(sums.node(), false);
        split.setDividerPositions(0.23, 0.8);
        VBox.setVgrow(split, Priority.ALWAYS);
        node = new VBox(split, new Foot(say, model, acts).node());
        if (model.merging().isCodebookFile()) {
            node.getChildren().add(0, note());
        }
        node.getStyleClass().addAll("work", "team", "merge");
        node.setId("merge");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** That a file cannot tell what was deleted. */
    private Node note() {
        Label words = Parts.wrapped(say.text("ui.team.file.note"), "small");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox note = new HBox(10, Parts.icon(Feather.INFO, "accent"), words);
        note.setAlignment(Pos.CENTER_LEFT);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("merge-note");
        note.setId("merge-note");
        return note;
    }

    private Node middle() {
        StackPane middle = new StackPane(page.node());
        middle.setMinWidth(400);
        if (model.things().isEmpty()) {
            middle.getChildren()
                    .setAll(Parts.empty(
                            Feather.CHECK, say.text("ui.team.unasked.title"), say.text("ui.team.unasked.none")));
        }
        middle.getStyleClass().add("pane");
        return middle;
    }

    private Sayings sayings() {
        return sayings;
    }

    Node node() {
        return node;
    }

    /** Gives the keyboard to the list. */
    void focus() {
        list.focus();
    }

    /** Goes to the next line that asks, or to the one before. */
    void step(int by) {
        model.step(by);
    }

    /** Shows what a rule would decide. */
    void rule() {
        new RuleCard(say, overlay, model).open();
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown() && !event.isMetaDown();
        if (plain && !(event.getTarget() instanceof TextInputControl) && decides(event)) {
            event.consume();
        }
    }

    private boolean decides(KeyEvent event) {
        boolean onRow = event.getTarget() instanceof Node target
                && target.getStyleClass().contains("field-row");
        return switch (event.getCode()) {
            case ENTER -> !(event.getTarget() instanceof ButtonBase) && !onHeading(event) && propose();
            case DIGIT1, NUMPAD1 -> give(Answer.OURS);
            case DIGIT2, NUMPAD2 -> give(Answer.THEIRS);
            case DIGIT0, NUMPAD0 ->
                model.fieldNow().flatMap(FieldDifference::base).isPresent() && give(Answer.BASE);
            case E -> write();
            case J -> pair(Answer.JOIN);
            case H -> pair(Answer.APART);
            case UP, DOWN -> onRow && stepField(event.getCode() == KeyCode.DOWN ? 1 : -1);
            default -> false;
        };
    }

    /** Enter folds a heading. */
    private static boolean onHeading(KeyEvent event) {
        return event.getTarget() instanceof ListView<?> rows
                && rows.getSelectionModel().getSelectedItem() instanceof Row.Heading;
    }

    private boolean propose() {
        return model.fieldNow().flatMap(FieldDifference::proposal).isPresent() && give(Answer.PROPOSAL);
    }

    private boolean give(Answer answer) {
        boolean some = model.fieldNow().isPresent();
        model.answer(answer);
        return some;
    }

    private boolean write() {
        model.fieldNow().filter(Page::isWritten).ifPresent(deeds::write);
        return true;
    }

    private boolean pair(Answer answer) {
        model.answerPair(answer);
        return true;
    }

    private boolean stepField(int by) {
        model.stepField(by);
        page.focus();
        return true;
    }

    /** What is done on the page. */
    private final class Deeds implements Acts {
        @Override
        public void answer(Question question, Answer answer) {
            model.answer(question, answer);
        }

        @Override
        public void write(FieldDifference field) {
            new WriteCard(say, overlay).open(field, words -> model.answer(field.question(), Answer.own(words)));
        }

        @Override
        public void answerPair(Answer answer) {
            model.answerPair(answer);
        }

        @Override
        public void step(int by) {
            model.step(by);
        }
    }
}
