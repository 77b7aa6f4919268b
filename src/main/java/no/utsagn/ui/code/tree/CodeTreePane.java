package no.utsagn.ui.code.tree;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.app.codes.Spot;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.frame.OwnKeys;
import no.utsagn.ui.parts.Notice;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Problems;
import org.kordamp.ikonli.feather.Feather;

/** The pane of the code tree. */
public final class CodeTreePane {

    /** What the pane asks to be opened. */
    public record Requests(TreeRequests menu, Runnable importCodebook, Runnable newCode) {}

    private final Messages say;
    private final DeskModel desk;
    private final CodingModel coding;
    private final CodeTreeModel model;
    private final ShapeModel shape;
    private final Problems problems;
    private final Requests requests;
    private final ListView<Line> list = new ListView<>();
    private final CodeLines lines = new CodeLines(list);
    private final Label count = Parts.label("", "badge");
    private final TextField filter = new TextField();
    private final VBox node;
    private final CodeCell.Acts acts = new Acts();

    public CodeTreePane(
            Messages say,
            DeskModel desk,
            CodingModel coding,
            CodeTreeModel model,
            ShapeModel shape,
            Problems problems,
            Notice notice,
            Requests requests) {
        this.say = say;
        this.desk = desk;
        this.coding = coding;
        this.model = model;
        this.shape = shape;
        this.problems = problems;
        this.requests = requests;
        list();
        StackPane middle = new StackPane(list, empty(), nothing());
        VBox.setVgrow(middle, Priority.ALWAYS);
        node = new VBox(head(), columns(), middle, notice);
        node.getStyleClass().add("pane");
        model.rows().addListener((property, before, now) -> show(now));
        desk.code().addListener((property, before, now) -> showChosen(now));
        show(model.rows().get());
    }

    private void list() {
        list.setId("codes");
        list.setFixedCellSize(28);
        list.setEditable(true);
        list.getStyleClass().add("code-tree");
        list.setAccessibleText(say.text("ui.codes.title"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TreeDrag drag = new TreeDrag(list, shape, this::chosen);
        list.setCellFactory(view -> {
            CodeCell cell = new CodeCell(acts, say);
            drag.on(cell, acts);
            return cell;
        });
        list.setContextMenu(new CodeMenu(say, shape, requests.menu(), this::chosen).menu());
        OwnKeys.keep(
                list,
                event -> event.isAltDown()
                        && !event.isShortcutDown()
                        && event.getCode().isArrowKey());
        list.addEventFilter(KeyEvent.KEY_PRESSED, new TreeKeys(list, shape, acts, requests.menu(), this::chosen)::key);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose());
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** The codes that are chosen, as the tree is read; a code that is being named is none. */
    public List<Id<Code>> chosen() {
        return list.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .filter(index -> index >= 0 && index < list.getItems().size())
                .map(list.getItems()::get)
                .filter(line -> line.spot().isEmpty())
                .map(Line::id)
                .toList();
    }

    /** Where a card about the chosen code opens: its line, or the list where that is out of sight. */
    public Node anchor() {
        return list.lookupAll(".list-cell:selected").stream().findFirst().orElse(list);
    }

    /** Starts renaming the chosen code. */
    public void editChosen() {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            list.scrollTo(line);
            list.requestFocus();
            list.layout();
            list.edit(list.getItems().indexOf(line));
        }
    }

    /** Opens a line for the name of a new code, beside the chosen code or under it. */
    public void draft(boolean under) {
        Line at = list.getSelectionModel().getSelectedItem();
        if (at == null || at.spot().isPresent()) {
            requests.newCode().run();
            return;
        }
        CodeRow row = at.row().get();
        int from = list.getItems().indexOf(at);
        int last = from + 1;
        if (!under || row.open()) {
            while (last < list.getItems().size()
                    && list.getItems().get(last).row().get().depth() > row.depth()) {
                last++;
            }
        }
        Spot spot = under ? Spot.lastUnder(Optional.of(row.id())) : Spot.after(shape.codebook(), row.id());
        Line draft = Line.draft(row, under ? row.depth() + 1 : row.depth(), spot);
        lines.insert(last, draft);
        list.scrollTo(Math.max(0, last - 3));
        list.layout();
        list.requestFocus();
        list.edit(last);
    }

    private Node head() {
        Button add = Parts.iconButton(Feather.PLUS, say.text("ui.codes.new"), requests.newCode());
        add.setId("new-code");
        GroupFilter groups = new GroupFilter(say, model, shape, requests.menu().renameGroup());
        HBox title = new HBox(
                8, Parts.label(say.text("ui.codes.title"), "pane-title"), count, Parts.spring(), groups.node(), add);
        title.setAlignment(Pos.CENTER_LEFT);
        desk.study().addListener((property, before, now) -> groups.follow());
        filter.setPromptText(say.text("ui.codes.filter"));
        filter.setAccessibleText(say.text("ui.codes.filter"));
        filter.setId("code-filter");
        filter.textProperty().bindBidirectional(model.filter());
        StackPane box = new StackPane(filter, Parts.icon(Feather.FILTER, "field-icon"));
        box.getStyleClass().add("icon-field");
        box.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(8, title, box);
        head.getStyleClass().add("pane-head");
        return head;
    }

    private Node columns() {
        HBox row = new HBox(
                Parts.label(say.text("ui.codes.column.code")),
                Parts.spring(),
                Parts.label(say.text("ui.codes.column.passages")));
        row.getStyleClass().add("columns");
        return row;
    }

    private Node empty() {
        Button create = Parts.button(say.text("ui.codes.new.button"), requests.newCode());
        Button take = Parts.button(say.text("ui.codes.import.button"), requests.importCodebook());
        VBox empty = Parts.empty(
                Feather.TAG, say.text("ui.codes.empty.title"), say.text("ui.codes.empty.text"), create, take);
        empty.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> model.size() == 0, model.rows(), desk.study()));
        return empty;
    }

    /** What stands there when the filter fits no code. */
    private Node nothing() {
        Button all = Parts.button(say.text("ui.codes.none.all"), () -> {
            model.filter().set("");
            model.group().set(Optional.<Id<CodeGroup>>empty());
        });
        VBox nothing =
                Parts.empty(Feather.FILTER, say.text("ui.codes.none.title"), say.text("ui.codes.none.text"), all);
        nothing.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.rows().get().isEmpty() && model.size() > 0, model.rows(), desk.study()));
        return nothing;
    }

    private void show(List<CodeRow> rows) {
        lines.show(rows);
        count.setText(say.text("ui.number", model.size()));
        showChosen(desk.code().get());
    }

    private void choose() {
        Line line = list.getSelectionModel().getSelectedItem();
        if (!lines.isBusy() && line != null && line.spot().isEmpty()) {
            desk.code().set(Optional.of(line.id()));
        }
    }

    /** A code chosen elsewhere is brought into view. */
    private void showChosen(Optional<Id<Code>> code) {
        Line line = list.getSelectionModel().getSelectedItem();
        if (!lines.isBusy() && (line == null || !code.equals(Optional.of(line.id())))) {
            boolean filtered =
                    !model.filter().get().isBlank() || model.group().get().isPresent();
            if (!filtered) {
                code.ifPresent(model::reveal);
            }
            lines.choose(code);
            code.flatMap(lines::line).filter(this::unseen).ifPresent(list::scrollTo);
        }
    }

    private boolean unseen(Line line) {
        return list.lookupAll(".list-cell").stream()
                .noneMatch(cell -> cell instanceof CodeCell shown && line == shown.getItem());
    }

    /** What the lines ask for. */
    private final class Acts implements CodeCell.Acts {

        /** Codes what is selected; where nothing is, the code is only chosen. */
        @Override
        public void codeBy(Line line) {
            if (!desk.selection().get().isEmpty()) {
                problems.guard(() -> coding.code(line.id()));
            }
        }

        @Override
        public void fold(Line line) {
            model.fold(line.id(), line.row().get().open());
        }

        @Override
        public void card(Line line) {
            desk.code().set(Optional.of(line.id()));
            requests.menu().card().run();
        }

        @Override
        public void named(Line line, String name) {
            unnamed(line);
            line.spot()
                    .ifPresentOrElse(
                            spot -> {
                                if (!name.isBlank()) {
                                    shape.make(name, spot);
                                }
                            },
                            () -> {
                                if (!name.strip().equals(line.row().get().name())) {
                                    shape.rename(line.id(), name);
                                }
                            });
        }

        @Override
        public void unnamed(Line line) {
            if (line.spot().isPresent()) {
                lines.remove(line);
            }
        }
    }
}
