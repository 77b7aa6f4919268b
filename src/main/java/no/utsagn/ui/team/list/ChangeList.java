package no.utsagn.ui.team.list;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.utsagn.base.Messages;
import no.utsagn.ui.team.model.Key;
import no.utsagn.ui.team.model.MergeModel;
import no.utsagn.ui.team.model.Row;
import no.utsagn.ui.team.model.Section;
import no.utsagn.ui.team.words.Sayings;

/** The list of differences. */
final class ChangeList {

    private final MergeModel model;
    private final ListView<Row> list = new ListView<>();
    private boolean refilling;

    ChangeList(Messages say, MergeModel model, Supplier<Sayings> sayings) {
        this.model = model;
        list.setId("merge-list");
        list.getStyleClass().add("merge-list");
        list.setAccessibleText(say.text("ui.team.list"));
        list.setCellFactory(view -> new ChangeCell(say, model, sayings, view));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> selected(now));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.rows().addListener((property, before, now) -> refill(now));
        model.chosen().addListener((property, before, now) -> showChosen());
        refill(model.rows().get());
    }

    ListView<Row> node() {
        return list;
    }

    private void selected(Row row) {
        if (!refilling && row instanceof Row.Thing thing) {
            model.choose(thing.key());
        }
    }

    private void refill(List<Row> rows) {
        Optional<Section> heading = Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .filter(Row.Heading.class::isInstance)
                .map(row -> ((Row.Heading) row).section());
        refilling = true;
        list.setItems(FXCollections.observableList(rows));
        list.refresh();
        refilling = false;
        heading.ifPresentOrElse(this::selectHeading, this::showChosen);
    }

    private void selectHeading(Section section) {
        refilling = true;
        list.getItems().stream()
                .filter(row -> row instanceof Row.Heading heading && heading.section() == section)
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        refilling = false;
    }

    private void showChosen() {
        Optional<Key> chosen = model.chosen().get();
        int at = 0;
        while (at < list.getItems().size() && !isAt(at, chosen)) {
            at++;
        }
        refilling = true;
        if (at < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            reveal(at);
        } else {
            list.getSelectionModel().clearSelection();
        }
        refilling = false;
    }

    private boolean isAt(int at, Optional<Key> key) {
        return list.getItems().get(at) instanceof Row.Thing thing && Objects.equals(Optional.of(thing.key()), key);
    }

    private void reveal(int at) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null
                && (at <= flow.getFirstVisibleCell().getIndex()
                        || at >= flow.getLastVisibleCell().getIndex())) {
            list.scrollTo(Math.max(0, at - 3));
        }
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain
                && list.getSelectionModel().getSelectedItem() instanceof Row.Heading heading
                && folds(event.getCode(), heading.folded())) {
            event.consume();
            model.fold(heading.section());
        }
    }

    private static boolean folds(KeyCode key, boolean folded) {
        return key == KeyCode.ENTER
                || key == KeyCode.SPACE
                || (key == KeyCode.LEFT && !folded)
                || (key == KeyCode.RIGHT && folded);
    }
}
