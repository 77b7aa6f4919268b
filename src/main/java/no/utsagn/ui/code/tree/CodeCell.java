package no.utsagn.ui.code.tree;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import no.utsagn.base.Messages;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.ui.code.card.Statuses;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the tree: fold, colour, name, status, group, key, count. Its parts are made once and shown anew. */
final class CodeCell extends ListCell<Line> {

    static final double INDENT = 16;

    /** From which width on groups are shown beside names, in pixels; names come first. */
    private static final double ROOM_FOR_GROUPS = 420;

    private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");
    private static final PseudoClass AROUND = PseudoClass.getPseudoClass("around");

    /** What a line asks the pane to do. */
    interface Acts {
        void codeBy(Line line);

        void fold(Line line);

        void card(Line line);

        void named(Line line, String name);

        void unnamed(Line line);
    }

    private final Acts acts;
    private final Messages say;
    private final Region indent = new Region();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final StackPane fold = new StackPane(arrow);
    private final Rectangle square = Picker.swatch(Color.GRAY);
    private final StackPane swatch = new StackPane(square);
    private final Label name = Parts.label("", "code-name");
    private final FontIcon status = new FontIcon(Feather.CHECK);
    private final Label group = Parts.label("", "code-group");
    private final Label digit = Parts.label("", "digit", "keycap");
    private final Label count = Parts.label("", "count");
    private final HBox line;
    private final ChangeListener<CodeRow> follow = (property, before, now) -> show(now);
    private @Nullable Line shown;

    CodeCell(Acts acts, Messages say) {
        this.acts = acts;
        this.say = say;
        fold.getStyleClass().add("fold");
        swatch.getStyleClass().add("swatch");
        status.getStyleClass().add("status-icon");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        group.setMinWidth(0);
        digit.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(30);
        line = new HBox(6, indent, fold, swatch, name, status, group, digit, count);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        widthProperty().addListener((property, before, now) -> groupsFit());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    @Override
    protected void updateItem(@Nullable Line item, boolean empty) {
        super.updateItem(item, empty);
        if (shown != null) {
            shown.row().removeListener(follow);
        }
        shown = empty ? null : item;
        setText(null);
        if (shown == null) {
            setGraphic(null);
            Parts.tip(this, "");
            setAccessibleText(null);
            return;
        }
        shown.row().addListener(follow);
        show(shown.row().get());
    }

    private void show(CodeRow row) {
        indent.setMinWidth(INDENT * row.depth());
        indent.setPrefWidth(INDENT * row.depth());
        arrow.setIconCode(row.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        arrow.setVisible(row.parent());
        square.setFill(Color.web(row.color()));
        name.setText(row.name());
        status.setVisible(row.status() != CodeStatus.OPEN);
        status.setManaged(status.isVisible());
        Statuses.icon(row.status()).ifPresent(status::setIconCode);
        group.setText(row.groups().isEmpty() ? "" : groups(row));
        groupsFit();
        digit.setText(row.digit() == 0 ? "" : String.valueOf(row.digit()));
        digit.setVisible(row.digit() != 0);
        count.setText(row.shownPassages() == 0 ? "–" : say.text("ui.number", row.shownPassages()));
        pseudoClassStateChanged(RETIRED, row.status() == CodeStatus.RETIRED);
        pseudoClassStateChanged(AROUND, !row.fits());
        Parts.tip(this, told(row));
        setAccessibleText(spoken(row));
        if (!isEditing()) {
            setGraphic(line);
        }
    }

    private void groupsFit() {
        group.setVisible(!group.getText().isEmpty() && getWidth() >= ROOM_FOR_GROUPS);
        group.setManaged(group.isVisible());
    }

    private static String groups(CodeRow row) {
        String first = row.groups().get(0);
        return row.groups().size() == 1 ? first : first + " +" + (row.groups().size() - 1);
    }

    /** The definition, and what the figures count. */
    private String told(CodeRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(row.name());
        if (!row.brief().isBlank()) {
            parts.add(row.brief());
        }
        parts.add(
                row.parent()
                        ? say.text(
                                "ui.codes.tip.within",
                                row.passages().own(),
                                row.passages().within())
                        : say.text("ui.codes.tip.own", row.passages().own()));
        if (row.status() != CodeStatus.OPEN) {
            parts.add(say.text("ui.codes.tip.status", Statuses.name(say, row.status())));
        }
        if (!row.groups().isEmpty()) {
            parts.add(say.text("ui.codes.tip.groups", String.join(", ", row.groups())));
        }
        return String.join("\n", parts);
    }

    private String spoken(CodeRow row) {
        String base = say.text("ui.codes.row", row.name(), row.shownPassages());
        String level = say.text("ui.codes.row.level", row.depth() + 1);
        String state =
                !row.parent() ? "" : row.open() ? say.text("ui.codes.row.open") : say.text("ui.codes.row.folded");
        return String.join(", ", List.of(base, level, state, Statuses.name(say, row.status())))
                .replace(", , ", ", ");
    }

    @Override
    public void startEdit() {
        super.startEdit();
        Line edited = shown;
        if (edited != null && isEditing()) {
            TextField field = editor(edited);
            HBox box = new HBox(6, spacer(edited.row().get()), field);
            box.setAlignment(Pos.CENTER_LEFT);
            setGraphic(box);
            field.selectAll();
            field.requestFocus();
        }
    }

    private static Region spacer(CodeRow row) {
        Region spacer = new Region();
        spacer.setMinWidth(INDENT * row.depth() + 16);
        return spacer;
    }

    private TextField editor(Line edited) {
        TextField field = new TextField(edited.row().get().name());
        field.getStyleClass().add("cell-editor");
        field.setId("code-name-editor");
        field.setPromptText(say.text("ui.codes.name.prompt"));
        field.setAccessibleText(say.text("ui.codes.name.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(event -> {
            String typed = field.getText();
            cancelEdit();
            acts.named(edited, typed);
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancelEdit();
                acts.unnamed(edited);
            }
        });
        return field;
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setGraphic(shown == null ? null : line);
        getListView().requestFocus();
    }

    private void clicked(MouseEvent event) {
        Line clicked = shown;
        if (clicked == null || clicked.spot().isPresent() || isEditing() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        boolean plain = !event.isShortcutDown() && !event.isShiftDown();
        if (within(event, fold) && clicked.row().get().parent()) {
            acts.fold(clicked);
        } else if (within(event, swatch)) {
            if (event.getClickCount() == 2) {
                acts.card(clicked);
            }
        } else if (plain && event.getClickCount() == 1 && event.isStillSincePress()) {
            acts.codeBy(clicked);
        }
    }

    private static boolean within(MouseEvent event, Region part) {
        return part.contains(part.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }
}
