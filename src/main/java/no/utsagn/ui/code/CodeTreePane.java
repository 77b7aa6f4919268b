package no.utsagn.ui.code;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Problems;
import org.kordamp.ikonli.feather.Feather;

/** The pane of the code tree. */
public final class CodeTreePane {

    private final Messages say;
    private final DeskModel desk;
    private final CodingModel coding;
    private final CodeTreeModel model;
    private final Problems problems;
    private final TreeView<CodeRow> tree = new TreeView<>();
    private final Label count = Parts.label("", "badge");
    private final TextField filter = new TextField();
    private final StackPane middle = new StackPane();
    private final Set<Id<Code>> folded = new HashSet<>();
    private final VBox node;
    private final Runnable newCode;
    private boolean refilling;

    /** @param newCode asks for the name of a new code, which then lies under the chosen one */
    public CodeTreePane(
            Messages say,
            DeskModel desk,
            CodingModel coding,
            CodeTreeModel model,
            Problems problems,
            Runnable newCode,
            Runnable importCodebook) {
        this.say = say;
        this.desk = desk;
        this.coding = coding;
        this.model = model;
        this.problems = problems;
        this.newCode = newCode;
        tree.setId("codes");
        tree.setShowRoot(false);
        tree.setEditable(true);
        tree.setFixedCellSize(28);
        tree.getStyleClass().add("code-tree");
        tree.setAccessibleText(say.text("ui.codes.title"));
        tree.setCellFactory(view -> new CodeCell(this::codeBy, this::rename, say));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        tree.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(now));
        node = new VBox(head(), columns(), middle);
        node.getStyleClass().add("pane");
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.getChildren().setAll(tree, empty(importCodebook));
        model.branches().addListener((property, before, now) -> refill(now));
        desk.code().addListener((property, before, now) -> showChosen(now));
        refill(model.branches().get());
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** Starts renaming the chosen code. */
    public void editChosen() {
        TreeItem<CodeRow> item = tree.getSelectionModel().getSelectedItem();
        if (item != null) {
            tree.requestFocus();
            tree.edit(item);
        }
    }

    private Node head() {
        Button add = Parts.iconButton(Feather.PLUS, say.text("ui.codes.new"), newCode);
        add.setId("new-code");
        HBox title = new HBox(8, Parts.label(say.text("ui.codes.title"), "pane-title"), count, Parts.spring(), add);
        title.setAlignment(Pos.CENTER_LEFT);
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

    private Node empty(Runnable importCodebook) {
        Button create = Parts.button(say.text("ui.codes.new.button"), newCode);
        Button take = Parts.button(say.text("ui.codes.import.button"), importCodebook);
        VBox empty = Parts.empty(
                Feather.TAG, say.text("ui.codes.empty.title"), say.text("ui.codes.empty.text"), create, take);
        empty.visibleProperty()
                .bind(javafx.beans.binding.Bindings.createBooleanBinding(() -> model.size() == 0, model.branches()));
        return empty;
    }

    private void refill(List<CodeTreeModel.Branch> branches) {
        refilling = true;
        TreeItem<CodeRow> root = new TreeItem<>();
        branches.forEach(branch -> root.getChildren().add(item(branch)));
        tree.setRoot(root);
        refilling = false;
        count.setText(String.valueOf(model.size()));
        showChosen(desk.code().get());
    }

    private TreeItem<CodeRow> item(CodeTreeModel.Branch branch) {
        TreeItem<CodeRow> item = new TreeItem<>(branch.row());
        branch.under().forEach(child -> item.getChildren().add(item(child)));
        item.setExpanded(
                !folded.contains(branch.row().id()) || !model.filter().get().isBlank());
        item.expandedProperty().addListener((property, before, open) -> {
            if (open) {
                folded.remove(branch.row().id());
            } else {
                folded.add(branch.row().id());
            }
        });
        return item;
    }

    private void choose(TreeItem<CodeRow> item) {
        if (!refilling && item != null && item.getValue() != null) {
            desk.code().set(Optional.of(item.getValue().id()));
        }
    }

    private void showChosen(Optional<Id<Code>> code) {
        TreeItem<CodeRow> selected = tree.getSelectionModel().getSelectedItem();
        boolean same = selected != null
                && selected.getValue() != null
                && code.equals(Optional.of(selected.getValue().id()));
        if (!same) {
            refilling = true;
            tree.getSelectionModel().clearSelection();
            code.ifPresent(id ->
                    find(tree.getRoot(), id, item -> tree.getSelectionModel().select(item)));
            refilling = false;
        }
    }

    private static void find(TreeItem<CodeRow> under, Id<Code> id, Consumer<TreeItem<CodeRow>> found) {
        for (TreeItem<CodeRow> item : under.getChildren()) {
            if (item.getValue().id().equals(id)) {
                found.accept(item);
            }
            find(item, id, found);
        }
    }

    /** Codes what is selected; where nothing is, the code is only chosen. */
    private void codeBy(Id<Code> code) {
        if (!desk.selection().get().isEmpty()) {
            problems.guard(() -> coding.code(code));
        }
    }

    private void rename(Id<Code> code, String name) {
        problems.guard(() -> coding.rename(code, name));
    }

    private void key(KeyEvent event) {
        TreeItem<CodeRow> item = tree.getSelectionModel().getSelectedItem();
        if (item == null || tree.getEditingItem() != null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            codeBy(item.getValue().id());
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            problems.guard(() -> coding.remove(item.getValue().id()));
        }
    }
}
