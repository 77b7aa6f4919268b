package no.utsagn.ui.code;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.transcript.DragKeys;
import org.jspecify.annotations.Nullable;

/** A line of the tree: colour, name, key, count. A click codes the selection, words can be dropped on it. */
final class CodeCell extends TreeCell<CodeRow> {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final Consumer<Id<Code>> codeBy;
    private final BiConsumer<Id<Code>, String> rename;
    private final Messages say;

    CodeCell(Consumer<Id<Code>> codeBy, BiConsumer<Id<Code>, String> rename, Messages say) {
        this.codeBy = codeBy;
        this.rename = rename;
        this.say = say;
        setPrefWidth(0);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        setOnDragDetected(this::drag);
        setOnDragOver(this::over);
        setOnDragExited(event -> pseudoClassStateChanged(DROP, false));
        setOnDragDropped(this::dropped);
    }

    @Override
    protected void updateItem(CodeRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : isEditing() ? editor(row) : line(row));
        setTooltip(empty || row == null || row.brief().isEmpty() ? null : Parts.tooltip(row.brief()));
        setAccessibleText(empty || row == null ? null : say.text("ui.codes.row", row.name(), row.passages()));
    }

    private HBox line(CodeRow row) {
        Label name = Parts.label(row.name(), "code-name");
        name.setMinWidth(0);
        Label digit = Parts.label(row.digit() == 0 ? "" : String.valueOf(row.digit()), "digit");
        digit.setMinWidth(Region.USE_PREF_SIZE);
        Label count = Parts.label(row.passages() == 0 ? "–" : say.text("ui.number", row.passages()), "count");
        count.setMinWidth(30);
        HBox line = new HBox(8, Picker.swatch(Color.web(row.color())), name, Parts.spring(), digit, count);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private TextField editor(CodeRow row) {
        TextField field = new TextField(row.name());
        field.getStyleClass().add("cell-editor");
        field.setId("code-name-editor");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(event -> {
            cancelEdit();
            if (!field.getText().strip().equals(row.name())) {
                rename.accept(row.id(), field.getText());
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        return field;
    }

    @Override
    public void startEdit() {
        super.startEdit();
        @Nullable CodeRow row = getItem();
        if (row != null && isEditing()) {
            TextField field = editor(row);
            setGraphic(field);
            field.selectAll();
            field.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
        getTreeView().requestFocus();
    }

    private void clicked(MouseEvent event) {
        boolean onArrow = event.getTarget() instanceof Region region
                && (region.getStyleClass().contains("arrow")
                        || region.getStyleClass().contains("tree-disclosure-node"));
        if (!isEmpty() && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && !onArrow) {
            codeBy.accept(getItem().id());
        }
    }

    private void drag(MouseEvent event) {
        if (!isEmpty()) {
            startDragAndDrop(TransferMode.COPY)
                    .setContent(DragKeys.ofCode(getItem().id()));
            event.consume();
        }
    }

    private void over(DragEvent event) {
        if (!isEmpty() && DragKeys.hasSelection(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(DROP, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (!isEmpty() && DragKeys.hasSelection(event.getDragboard())) {
            codeBy.accept(getItem().id());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
