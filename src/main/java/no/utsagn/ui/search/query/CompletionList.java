package no.utsagn.ui.search.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import org.jspecify.annotations.Nullable;

/** The list under the field. It never has the keyboard: the field tells it what to do. */
final class CompletionList extends ListView<Completion> {

    private static final double ROW = 30;

    private final Consumer<Completion> take;

    CompletionList(Messages say, Consumer<Completion> take) {
        this.take = take;
        setId("completions");
        setAccessibleText(say.text("ui.search.completions"));
        getStyleClass().addAll("completions", "card");
        setFixedCellSize(ROW);
        setFocusTraversable(false);
        setCellFactory(view -> new Cell());
        setVisible(false);
        setManaged(false);
    }

    /** Shows what there is; nothing hides the list. @param first whether the first is chosen already */
    void offer(List<Completion> some, boolean first) {
        getItems().setAll(some);
        getSelectionModel().clearSelection();
        if (first) {
            getSelectionModel().selectFirst();
        }
        setVisible(!some.isEmpty());
        double height = some.size() * ROW + 10;
        setPrefHeight(height);
        setMinHeight(height);
        setMaxHeight(height);
    }

    boolean isOpen() {
        return isVisible();
    }

    /** Chooses the next one, or the one before; round the ends. */
    void step(int by) {
        int size = getItems().size();
        int now = getSelectionModel().getSelectedIndex();
        int to = now < 0 ? (by > 0 ? 0 : size - 1) : Math.floorMod(now + by, size);
        getSelectionModel().select(to);
        scrollTo(Math.max(0, to - Completer.MOST / 2));
    }

    Optional<Completion> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private final class Cell extends ListCell<Completion> {
        Cell() {
            setPrefWidth(0);
            setOnMousePressed(event -> {
                if (!isEmpty()) {
                    take.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Completion item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : line(item));
        }

        private HBox line(Completion item) {
            Label shown = Parts.label(item.shown());
            shown.setMinWidth(Region.USE_PREF_SIZE);
            Label note = Parts.label(item.note(), "muted", "small");
            note.setMinWidth(0);
            HBox line = new HBox(12, shown, note);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }
}
