package no.utsagn.ui.search.results;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.util.Callback;
import no.utsagn.app.search.Line;
import no.utsagn.base.Messages;
import no.utsagn.ui.search.model.HitsModel;
import no.utsagn.ui.search.model.Row;

/** The list of hits. Arrows choose, Enter goes to the place, Space ticks, left and right fold and unfold. */
public final class HitList {

    /** How a list looks that is not what is typed, as that cannot be asked. */
    private static final double DIMMED = 0.55;

    private final HitsModel model;
    private final Runnable go;
    private final Runnable up;
    private final Callback<ListView<Row>, ListCell<Row>> cells;
    private final ListView<Row> list = new ListView<>();
    private boolean refilling;

    /**
     * @param go goes to the chosen hit
     * @param up goes back to the field
     * @param more lists more
     */
    public HitList(
            Messages say, HitsModel model, ObservableBooleanValue stale, Runnable go, Runnable up, Runnable more) {
        this.model = model;
        this.go = go;
        this.up = up;
        this.cells = view -> new HitCell(say, model, view, more);
        list.setId("search-list");
        list.setAccessibleText(say.text("ui.search.list"));
        list.getStyleClass().addAll("found-list", "hit-list");
        list.setFixedCellSize(HitCell.HEIGHT);
        renew();
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> selected(now));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && isHit()) {
                go.run();
            }
        });
        list.opacityProperty().bind(Bindings.when(stale).then(DIMMED).otherwise(1.0));
        model.rows().addListener((property, before, now) -> refill(now));
        model.chosen().addListener((property, before, now) -> showChosen());
        refill(model.rows().get());
    }

    public ListView<Row> node() {
        return list;
    }

    /** Gives it the keyboard; where nothing is chosen yet, the first hit is. */
    public void focus() {
        list.requestFocus();
        if (model.chosen().get().isEmpty() && list.getSelectionModel().isEmpty()) {
            model.step(1);
        }
    }

    private boolean isHit() {
        return list.getSelectionModel().getSelectedItem() instanceof Row.Hit;
    }

    private void selected(Row row) {
        if (!refilling && row instanceof Row.Hit hit) {
            model.choose(Optional.of(hit.line()));
        }
    }

    /** Makes the lines anew, so that none keeps what it showed before. */
    private void renew() {
        list.setCellFactory(view -> cells.call(view));
    }

    private void refill(List<Row> rows) {
        Optional<Row> held = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        refilling = true;
        if (rows.isEmpty()) {
            renew();
        }
        list.setItems(FXCollections.observableList(rows));
        held.flatMap(row -> sameHeading(rows, row)).ifPresent(list.getSelectionModel()::select);
        refilling = false;
        showChosen();
    }

    /** A heading stays selected when it is folded. */
    private static Optional<Row> sameHeading(List<Row> rows, Row held) {
        return rows.stream()
                .filter(row -> row instanceof Row.Heading now
                        && held instanceof Row.Heading before
                        && now.key().equals(before.key()))
                .findFirst();
    }

    private void showChosen() {
        Optional<Line> chosen = model.chosen().get();
        Row now = list.getSelectionModel().getSelectedItem();
        boolean there = now instanceof Row.Heading
                || (now instanceof Row.Hit hit && Optional.of(hit.line()).equals(chosen));
        if (!there && chosen.isPresent()) {
            int index = list.getItems().indexOf(new Row.Hit(chosen.get()));
            if (index >= 0) {
                refilling = true;
                list.getSelectionModel().clearAndSelect(index);
                list.getFocusModel().focus(index);
                refilling = false;
            }
        }
        Platform.runLater(this::reveal);
    }

    /** Scrolls to the chosen line, unless it is seen already. */
    private void reveal() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (chosen >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first != null && last != null && (chosen <= first.getIndex() || chosen >= last.getIndex())) {
                list.scrollTo(Math.max(0, chosen - 3));
            }
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        Row row = list.getSelectionModel().getSelectedItem();
        boolean took = true;
        switch (event.getCode()) {
            case ENTER -> enter(row);
            case SPACE -> space(row);
            case LEFT -> fold(row, true);
            case RIGHT -> fold(row, false);
            case UP -> took = upward();
            default -> took = false;
        }
        if (took) {
            event.consume();
        }
    }

    private void enter(Row row) {
        if (row instanceof Row.Heading over) {
            model.fold(over.key());
        } else if (row instanceof Row.Hit) {
            go.run();
        }
    }

    private void space(Row row) {
        if (row instanceof Row.Heading over) {
            model.tick(over.lines());
        } else if (row instanceof Row.Hit hit) {
            model.tick(hit.line());
        }
    }

    private void fold(Row row, boolean shut) {
        if (row instanceof Row.Heading over && over.folded() != shut) {
            model.fold(over.key());
        } else if (row instanceof Row.Hit && shut) {
            int at = list.getSelectionModel().getSelectedIndex();
            while (at > 0 && !(list.getItems().get(at) instanceof Row.Heading)) {
                at--;
            }
            list.getSelectionModel().clearAndSelect(at);
        }
    }

    private boolean upward() {
        boolean first = list.getSelectionModel().getSelectedIndex() <= 0;
        if (first) {
            up.run();
        }
        return first;
    }
}
