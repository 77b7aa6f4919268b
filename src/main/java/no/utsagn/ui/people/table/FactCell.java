package no.utsagn.ui.people.table;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import no.utsagn.app.people.Fact;
import no.utsagn.ui.parts.Parts;
import org.jspecify.annotations.Nullable;

/** A cell of the table that can be changed where it stands. */
final class FactCell extends TableCell<PersonRow, String> {

    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final int LONG = 14;

    /** How an edit of a cell ends. */
    interface Ending {
        /** @param step where to go then: -1 to the cell before, 0 to stay, 1 to the next */
        void typed(PersonRow row, Fact fact, String words, int step);

        void left();
    }

    private final Fact fact;
    private final Ending ending;
    private @Nullable TextField field;

    FactCell(Fact fact, Ending ending, Consumer<FactCell> edit) {
        this.fact = fact;
        this.ending = ending;
        setAlignment(Pos.CENTER_LEFT);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
                event.consume();
                edit.accept(this);
            }
        });
    }

    Fact fact() {
        return fact;
    }

    /** Draws the ring of the one cell that keys change. */
    void mark(boolean cursor) {
        pseudoClassStateChanged(CURSOR, cursor);
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        field = null;
        setGraphic(null);
        setText(empty ? null : words);
        Tooltip whole = words == null || words.length() < LONG ? null : Parts.tooltip(words);
        setTooltip(whole);
    }

    /** Puts a field in the place of the words. @param begun what has been typed already; the words if empty */
    void type(String begun) {
        PersonRow row = getTableRow().getItem();
        TextField typing = new TextField(begun.isEmpty() ? row.text(fact) : begun);
        typing.getStyleClass().add("cell-editor");
        typing.setId("cell-editor");
        typing.setAccessibleText(fact.attribute());
        field = typing;
        setText(null);
        setGraphic(typing);
        typing.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, row));
        typing.focusedProperty().addListener((property, before, now) -> {
            if (!now && field == typing) {
                end(row, typing.getText(), 0);
            }
        });
        typing.requestFocus();
        if (begun.isEmpty()) {
            typing.selectAll();
        } else {
            typing.end();
        }
    }

    private void key(KeyEvent event, PersonRow row) {
        TextField typing = field;
        if (typing == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            end(row, typing.getText(), 0);
        } else if (event.getCode() == KeyCode.TAB) {
            event.consume();
            end(row, typing.getText(), event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
            ending.left();
        }
    }

    private void end(PersonRow row, String words, int step) {
        close();
        ending.typed(row, fact, words, step);
    }

    private void close() {
        field = null;
        setGraphic(null);
        setText(getItem());
    }
}
