package no.utsagn.ui.history;

import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Problems;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The history, over the window: arrows walk, Enter or a click goes there, Escape leaves. It stays open for the next jump. */
public final class HistoryList {

    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final double HEIGHT = 420;

    private final Messages say;
    private final Overlay overlay;
    private final HistoryModel model;
    private final ListView<HistoryRow> list = new ListView<>();

    public HistoryList(Messages say, Overlay overlay, OpenStudy desk) {
        this.say = say;
        this.overlay = overlay;
        this.model = new HistoryModel(say, desk, ZoneId.systemDefault());
    }

    /** Opens it under the top bar, at how the study is now. */
    public void open() {
        overlay.showPicker(card());
        begin();
    }

    /** Opens it beside a sign. */
    public void open(Node beside) {
        overlay.showPicker(card(), beside, HEIGHT + 60);
        begin();
    }

    private void begin() {
        list.getSelectionModel().select(model.now());
        list.scrollTo(Math.max(0, model.now() - 4));
        list.requestFocus();
    }

    private VBox card() {
        list.setId("history");
        list.setAccessibleText(say.text("ui.history.title"));
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(HEIGHT);
        list.setCellFactory(view -> new Line());
        list.getItems().setAll(model.rows().get());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                go(list.getSelectionModel().getSelectedItem());
            }
        });
        HBox head = new HBox(
                8,
                Parts.label(say.text("ui.history.title"), "card-title"),
                Parts.spring(),
                Parts.label(say.text("ui.history.how"), "muted", "small"));
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("history-head");
        VBox card = new VBox(head, list);
        card.getStyleClass().addAll("card", "picker", "history");
        return card;
    }

    private void go(@Nullable HistoryRow row) {
        if (row == null || !row.canBeChosen()) {
            return;
        }
        new Problems(say, overlay).guard(() -> {
            model.go(row);
            list.getItems().setAll(model.rows().get());
            list.getSelectionModel().select(model.now());
            Platform.runLater(list::requestFocus);
        });
    }

    private final class Line extends ListCell<HistoryRow> {
        Line() {
            setPrefWidth(0);
            setOnMouseClicked(event -> go(getItem()));
        }

        @Override
        protected void updateItem(HistoryRow row, boolean empty) {
            super.updateItem(row, empty);
            Optional<HistoryRow> shown = empty ? Optional.empty() : Optional.ofNullable(row);
            setText(null);
            setGraphic(shown.map(HistoryList.this::line).orElse(null));
            setAccessibleText(shown.map(r -> r.name() + ", " + sign(r) + " " + r.extent() + " " + r.time())
                    .orElse(null));
            pseudoClassStateChanged(
                    QUIET,
                    shown.filter(r -> r.state() == HistoryRow.State.TAKEN_BACK || r.state() == HistoryRow.State.FORMER)
                            .isPresent());
            setDisable(shown.filter(r -> !r.canBeChosen()).isPresent());
        }
    }

    private HBox line(HistoryRow row) {
        if (row.state() == HistoryRow.State.HEADING) {
            HBox heading = new HBox(Parts.label(row.name(), "bold", "small", "muted"));
            heading.setAlignment(Pos.BOTTOM_LEFT);
            return heading;
        }
        StackPane mark = new StackPane(Parts.icon(icon(row.state()), "small-icon"));
        mark.setMinWidth(18);
        Label name = Parts.label(row.name(), row.state() == HistoryRow.State.NOW ? "bold" : "plain");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label extent = Parts.label(row.extent(), "muted", "small");
        extent.setMinWidth(0);
        HBox.setHgrow(extent, Priority.ALWAYS);
        extent.setMaxWidth(Double.MAX_VALUE);
        Label where = Parts.label(sign(row), "small", row.state() == HistoryRow.State.NOW ? "accent" : "muted");
        where.setMinWidth(Region.USE_PREF_SIZE);
        Label time = Parts.label(row.time(), "muted", "small");
        time.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, mark, name, extent, where, time);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String sign(HistoryRow row) {
        return switch (row.state()) {
            case NOW -> say.text("ui.history.now");
            case TAKEN_BACK -> say.text("ui.history.taken-back");
            default -> "";
        };
    }

    private static Feather icon(HistoryRow.State state) {
        return switch (state) {
            case NOW -> Feather.ARROW_RIGHT;
            case TAKEN_BACK -> Feather.ROTATE_CW;
            case DONE -> Feather.CHECK;
            default -> Feather.LOCK;
        };
    }
}
