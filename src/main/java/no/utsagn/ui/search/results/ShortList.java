package no.utsagn.ui.search.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.util.Callback;
import no.utsagn.app.search.Line;
import no.utsagn.base.Messages;
import no.utsagn.ui.search.model.HitsModel;
import no.utsagn.ui.search.model.Row;

/** The hits in a narrow pane, in two lines each; choosing one goes there. */
public final class ShortList {

    private final HitsModel model;
    private final Consumer<Line> go;
    private final Callback<ListView<Row>, ListCell<Row>> cells;
    private final ListView<Row> list = new ListView<>();
    private boolean refilling;

    public ShortList(Messages say, HitsModel model, Consumer<Line> go, Runnable more) {
        this.model = model;
        this.go = go;
        this.cells = view -> new ShortCell(say, view, more);
        list.setId("hits");
        list.setAccessibleText(say.text("ui.search.list"));
        list.setFixedCellSize(ShortCell.HEIGHT);
        list.getStyleClass().add("found-list");
        renew();
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> selected(now));
        list.setOnMouseClicked(event -> selected(list.getSelectionModel().getSelectedItem()));
        model.rows().addListener((property, before, now) -> refill(now));
        model.chosen().addListener((property, before, now) -> showChosen());
        refill(model.rows().get());
    }

    public ListView<Row> node() {
        return list;
    }

    private void selected(Row row) {
        if (!refilling && row instanceof Row.Hit hit) {
            model.choose(Optional.of(hit.line()));
            go.accept(hit.line());
        }
    }

    /** Makes the lines anew, so that none keeps what it showed before. */
    private void renew() {
        list.setCellFactory(view -> cells.call(view));
    }

    private void refill(List<Row> rows) {
        refilling = true;
        if (rows.isEmpty()) {
            renew();
        }
        list.setItems(FXCollections.observableList(
                rows.stream().filter(row -> !(row instanceof Row.Heading)).toList()));
        refilling = false;
        showChosen();
    }

    private void showChosen() {
        Optional<Row> wanted = model.chosen().get().map(Row.Hit::new);
        int index = wanted.map(list.getItems()::indexOf).orElse(-1);
        if (index != list.getSelectionModel().getSelectedIndex()) {
            refilling = true;
            if (index < 0) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().select(index);
                list.scrollTo(Math.max(0, index - 2));
            }
            refilling = false;
        }
    }
}
