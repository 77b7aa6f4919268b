package no.utsagn.ui.code.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The window that joins codes: on the left the one that stays, on the right what will happen, in numbers. */
public final class MergeDialog {

    private static final double ROW = 30;

    private final Messages say;
    private final Overlay overlay;
    private final MergeModel model;
    private final Consumer<String> tell;
    private final TextField field = new TextField();
    private final ListView<MergeModel.Target> list = new ListView<>();
    private final VBox told = new VBox(8);
    private final Label gone = Parts.wrapped("", "body");
    private final DialogCard card;

    /** @param tell says what was done, with a way to take it back */
    public MergeDialog(Messages say, Overlay overlay, DeskModel desk, List<Id<Code>> codes, Consumer<String> tell) {
        this.say = say;
        this.overlay = overlay;
        this.model = new MergeModel(say, desk, codes);
        this.tell = tell;
        card = new DialogCard(say, overlay, say.text("ui.merge.title"), 760, say.text("ui.merge.go"), this::merge);
        told.setId("merge-told");
        field.setId("merge-target");
        field.setPromptText(say.text("ui.merge.prompt"));
        field.textProperty().addListener((property, before, now) -> refill(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId("merge-targets");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * 9 + 2);
        list.setMinHeight(ROW * 9 + 2);
        list.setCellFactory(view -> new Row());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(now));
    }

    /** Opens it with the cursor where the code that stays is found. */
    public void open() {
        VBox left = new VBox(8, Parts.label(say.text("ui.merge.stays"), "field-name"), field, list);
        left.setPrefWidth(340);
        left.setMinWidth(300);
        VBox right = new VBox(10, Parts.label(say.text("ui.merge.happens"), "field-name"), told);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.getStyleClass().add("merge-told");
        right.setMinHeight(ROW * 9 + 70);
        HBox both = new HBox(24, left, right);
        card.with(gone, both);
        refill("");
        list.getSelectionModel().clearSelection();
        show();
        card.open(field);
    }

    private void refill(String typed) {
        list.getItems().setAll(model.targets(typed));
        if (!typed.isBlank()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            event.consume();
            int to = list.getSelectionModel().getSelectedIndex() + step;
            if (to >= 0 && to < list.getItems().size()) {
                list.getSelectionModel().clearAndSelect(to);
                list.scrollTo(Math.max(0, to - 4));
            }
        }
    }

    private void choose(MergeModel.@Nullable Target now) {
        model.target().set(Optional.ofNullable(now).map(MergeModel.Target::code));
        show();
    }

    private void show() {
        gone.setText(say.text("ui.merge.gone", model.names()));
        Optional<String> refused = model.refused();
        card.go().setDisable(model.target().get().isEmpty() || refused.isPresent());
        card.tell("");
        told.getChildren().clear();
        if (model.target().get().isEmpty()) {
            told.getChildren().add(Parts.wrapped(say.text("ui.merge.choose"), "muted"));
        } else if (refused.isPresent()) {
            told.getChildren().add(line(Feather.ALERT_TRIANGLE, "warning", refused.get()));
        } else {
            model.told().forEach(text -> told.getChildren().add(line(Feather.ARROW_RIGHT, "muted", text)));
        }
    }

    private static Node line(Feather icon, String style, String text) {
        Label words = Parts.wrapped(text, "body");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, Parts.icon(icon, style), words);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private void merge() {
        String done = model.merge();
        overlay.close();
        tell.accept(done);
    }

    /** A code that can stay. */
    private static final class Row extends ListCell<MergeModel.Target> {
        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(MergeModel.@Nullable Target item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            Label name = Parts.label(item.name());
            name.setMinWidth(60);
            Label above = Parts.label(item.above(), "muted", "small");
            above.setMinWidth(0);
            HBox line = new HBox(8, Picker.swatch(Color.web(item.color())), name, above);
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
        }
    }
}
