package no.utsagn.ui.anonymise.list;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.utsagn.base.Messages;
import no.utsagn.names.review.Item;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.anonymise.model.Showing.Line;

/** The rows under their headings. Arrows choose, Enter goes to the place, and on a heading folds the group. */
final class FindList {

    private final Messages say;
    private final AnonymiseModel model;
    private final ListView<Line> list = new ListView<>();
    private boolean refilling;

    FindList(Messages say, AnonymiseModel model, Runnable toPlace, IntConsumer broader) {
        this.say = say;
        this.model = model;
        list.setId("find-list");
        list.setAccessibleText(say.text("ui.anonymise.finds"));
        list.getStyleClass().add("finds");
        renew();
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> chosen(now));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, toPlace, broader));
        model.lines().addListener((property, before, now) -> refill(now));
        model.chosen().addListener((property, before, now) -> showChosen());
        refill(model.lines().get());
    }

    ListView<Line> node() {
        return list;
    }

    /** Makes the lines anew, so that none keeps what it showed before. */
    void renew() {
        list.setCellFactory(view -> new FindCell(say, model));
    }

    /** Gives it the keyboard; where nothing is chosen yet, the first row is. */
    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getItems().stream()
                    .filter(Line.Row.class::isInstance)
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
    }

    /** To the left is finer, or folds; to the right broader, or unfolds. */
    private void key(KeyEvent event, Runnable toPlace, IntConsumer broader) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        int aside = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (plain && event.getCode() == KeyCode.ENTER) {
            event.consume();
            enter(toPlace);
        } else if (plain && aside != 0) {
            event.consume();
            if (list.getSelectionModel().getSelectedItem() instanceof Line.Heading heading) {
                if (heading.folded() == (aside > 0)) {
                    model.showing().set(model.showing().get().toggled(heading.group()));
                }
            } else {
                broader.accept(aside);
            }
        }
    }

    private void enter(Runnable toPlace) {
        if (list.getSelectionModel().getSelectedItem() instanceof Line.Heading heading) {
            model.showing().set(model.showing().get().toggled(heading.group()));
        } else {
            toPlace.run();
        }
    }

    private void refill(List<Line> lines) {
        refilling = true;
        if (lines.size() == list.getItems().size()) {
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).equals(list.getItems().get(i))) {
                    list.getItems().set(i, lines.get(i));
                }
            }
        } else {
            list.getItems().setAll(lines);
        }
        refilling = false;
        showChosen();
    }

    private void chosen(Line line) {
        if (!refilling && line instanceof Line.Row row) {
            model.choose(row.item());
        }
    }

    private void showChosen() {
        Optional<Item> wanted = model.chosen().get().map(at -> at.item());
        refilling = true;
        int index = wanted.map(this::indexOf).orElse(-1);
        if (index < 0) {
            if (!(list.getSelectionModel().getSelectedItem() instanceof Line.Heading)) {
                list.getSelectionModel().clearSelection();
            }
        } else if (index != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
        }
        refilling = false;
        reveal(index);
    }

    private int indexOf(Item item) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof Line.Row row
                    && row.item().key().equals(item.key())) {
                return i;
            }
        }
        return -1;
    }

    private void reveal(int index) {
        if (index >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first != null && last != null && (index <= first.getIndex() || index >= last.getIndex())) {
                list.scrollTo(Math.max(0, index - 2));
            }
        }
    }
}
