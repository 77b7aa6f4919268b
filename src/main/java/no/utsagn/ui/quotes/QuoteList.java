package no.utsagn.ui.quotes;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import no.utsagn.analysis.quotes.Grouping;
import no.utsagn.analysis.quotes.Quote;
import no.utsagn.base.Messages;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.quotes.model.QuoteRow;
import no.utsagn.ui.quotes.model.QuotesModel;

/** The list of quotes. Arrows choose, Enter goes to the place, Space ticks; it keeps its place when it changes. */
final class QuoteList {

    /** How a list looks that is not yet what is asked for. */
    private static final double DIMMED = 0.55;

    private final QuotesModel model;
    private final ListView<QuoteRow> list = new ListView<>();
    private final Runnable source;
    private boolean refilling;
    /** Whether Enter goes to the place: not as long as it is held down from a picker that has just closed. */
    private boolean fresh = true;

    /** @param full whether it stands in the room of quotes, where a click chooses; else a click goes to the place */
    QuoteList(Messages say, DeskModel desk, QuotesModel model, boolean full, Runnable source) {
        this.model = model;
        this.source = source;
        list.setId(full ? "quote-list" : "quotes");
        list.setAccessibleText(say.text("ui.quotes.tab"));
        list.getStyleClass().addAll("found-list", "quote-list");
        list.setCellFactory(view -> new QuoteCell(say, desk, model, view, full));
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener((property, before, now) -> chosen(before.intValue(), now.intValue()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventFilter(KeyEvent.KEY_RELEASED, event -> fresh = true);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> fresh = true);
        list.focusedProperty().addListener((property, before, now) -> fresh = false);
        list.setOnMouseClicked(event -> {
            boolean enough = event.getClickCount() == 2 || !full;
            if (event.getButton() == MouseButton.PRIMARY && enough && quoteAt().isPresent()) {
                source.run();
            }
        });
        list.opacityProperty().bind(Bindings.when(model.busy()).then(DIMMED).otherwise(1.0));
        model.rows().addListener((property, before, now) -> refill(now));
        model.chosen().addListener((property, before, now) -> showChosen());
        refill(model.rows().get());
    }

    ListView<QuoteRow> node() {
        return list;
    }

    /** Gives it the keyboard; where nothing is chosen yet, the first quote is. */
    void focus() {
        list.requestFocus();
        if (model.chosen().get().isEmpty()) {
            select(firstLine(0, 1));
        }
    }

    private Optional<Quote> quoteAt() {
        return list.getSelectionModel().getSelectedItem() instanceof QuoteRow.Line line
                ? Optional.of(line.quote())
                : Optional.empty();
    }

    private void refill(List<QuoteRow> rows) {
        refilling = true;
        list.setFixedCellSize(model.grouping().get() == Grouping.NONE ? QuoteCell.HEIGHT : -1);
        list.getItems().setAll(rows);
        refilling = false;
        showChosen();
        Platform.runLater(this::reveal);
    }

    /** Scrolls to the chosen line, unless it is seen already. */
    private void reveal() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (chosen >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first != null && last != null && (chosen < first.getIndex() || chosen > last.getIndex())) {
                list.scrollTo(Math.max(0, chosen - 1));
            }
        }
    }

    private void showChosen() {
        int now = list.getSelectionModel().getSelectedIndex();
        Optional<QuoteRow> wanted = model.chosen().get().map(QuoteRow.Line::new);
        boolean there = now >= 0
                && now < list.getItems().size()
                && Optional.of(list.getItems().get(now)).equals(wanted);
        if (!there) {
            refilling = true;
            wanted.ifPresentOrElse(
                    row -> select(list.getItems().indexOf(row)), list.getSelectionModel()::clearSelection);
            refilling = false;
        }
    }

    private void select(int index) {
        if (index >= 0) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
        }
    }

    private void chosen(int before, int now) {
        if (refilling || now < 0) {
            return;
        }
        if (list.getItems().get(now) instanceof QuoteRow.Line line) {
            model.choose(Optional.of(line.quote()));
        } else {
            select(firstLine(now, now < before ? -1 : 1));
        }
    }

    /** The next line with a quote; there is always one after a heading. */
    private int firstLine(int from, int step) {
        for (int at = from; at >= 0 && at < list.getItems().size(); at += step) {
            if (list.getItems().get(at) instanceof QuoteRow.Line) {
                return at;
            }
        }
        return step < 0 ? firstLine(from, 1) : -1;
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (fresh) {
                source.run();
            }
        } else if (plain && event.getCode() == KeyCode.SPACE) {
            event.consume();
            quoteAt().ifPresent(quote -> model.tick(quote.passage()));
        }
    }
}
