package no.utsagn.ui.people.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.utsagn.app.people.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The one cell of the table that keys change. Arrows and Tab move it, Enter, F2 or a letter edit it, Delete empties it,
 * and a column of a spreadsheet is pasted from it downwards. Rows are chosen as in any table.
 */
final class TableCursor {

    private final TableView<PersonRow> table;
    private final Consumer<String> edit;
    private final BiConsumer<Fact, List<String>> paste;
    private final Consumer<Fact> clear;
    private Runnable moved = () -> {};
    private int column;

    TableCursor(
            TableView<PersonRow> table,
            Consumer<String> edit,
            BiConsumer<Fact, List<String>> paste,
            Consumer<Fact> clear) {
        this.table = table;
        this.edit = edit;
        this.paste = paste;
        this.clear = clear;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.getFocusModel().focusedIndexProperty().addListener((property, before, now) -> moved.run());
        table.focusedProperty().addListener((property, before, now) -> moved.run());
    }

    /** Asks to be told when it moves. */
    void onMove(Runnable listener) {
        moved = listener;
    }

    /** Puts it into a column where it was never anywhere. */
    void start(int first) {
        if (column == 0 || column >= table.getColumns().size() || fact() == null) {
            column = first;
        }
        moved.run();
    }

    void at(int row, TableColumn<PersonRow, ?> in) {
        table.getSelectionModel().clearAndSelect(row);
        column = table.getColumns().indexOf(in);
        moved.run();
    }

    boolean isAt(int row, TableColumn<PersonRow, ?> in) {
        return row >= 0
                && row == table.getFocusModel().getFocusedIndex()
                && table.getColumns().indexOf(in) == column;
    }

    private @Nullable Fact fact() {
        return table.getColumns().get(column).getUserData() instanceof Fact fact ? fact : null;
    }

    private static boolean ofEditor(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }

    private void pressed(KeyEvent event) {
        if (ofEditor(event) || event.isAltDown()) {
            return;
        }
        if (event.isShortcutDown()) {
            if (event.getCode() == KeyCode.V) {
                event.consume();
                pasteLines();
            }
            return;
        }
        switch (event.getCode()) {
            case LEFT -> move(event, -1);
            case RIGHT -> move(event, 1);
            case TAB -> tab(event);
            case ENTER, F2 -> {
                event.consume();
                edit.accept("");
            }
            case DELETE, BACK_SPACE -> {
                event.consume();
                Fact fact = fact();
                if (fact != null) {
                    clear.accept(fact);
                }
            }
            default -> {}
        }
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean begins = !letter.isBlank() && letter.codePointAt(0) >= ' ' && letter.codePointAt(0) != 127;
        if (begins && !ofEditor(event) && !event.isShortcutDown() && !event.isAltDown() && fact() != null) {
            event.consume();
            edit.accept(letter);
        }
    }

    private void pasteLines() {
        String clip = Clipboard.getSystemClipboard().getString();
        Fact fact = fact();
        if (clip != null && fact != null) {
            List<String> lines = Arrays.stream(clip.stripTrailing().split("\\R", -1))
                    .map(line -> line.split("\t", -1)[0])
                    .toList();
            paste.accept(fact, lines);
        }
    }

    private void move(KeyEvent event, int by) {
        event.consume();
        if (canBeAt(column + by)) {
            column += by;
            show();
        }
    }

    /** Past the last cell the keyboard goes on to what comes after the table. */
    private void tab(KeyEvent event) {
        if (step(event.isShiftDown() ? -1 : 1)) {
            event.consume();
        }
    }

    /** Goes to the next cell, or the one before, through the rows. @return false at either end of the table */
    boolean step(int by) {
        if (by == 0) {
            return true;
        }
        int row = table.getFocusModel().getFocusedIndex();
        int to = column + by;
        if (!canBeAt(to)) {
            row += by;
            to = by > 0 ? first() : last();
        }
        if (row < 0 || row >= table.getItems().size()) {
            return false;
        }
        column = to;
        table.getSelectionModel().clearAndSelect(row);
        show();
        return true;
    }

    private boolean canBeAt(int at) {
        return at >= 0
                && at < table.getColumns().size()
                && table.getColumns().get(at).getUserData() instanceof Fact;
    }

    private int first() {
        int at = 0;
        while (!canBeAt(at)) {
            at++;
        }
        return at;
    }

    private int last() {
        int at = table.getColumns().size() - 1;
        while (!canBeAt(at)) {
            at--;
        }
        return at;
    }

    private void show() {
        table.scrollToColumnIndex(column);
        moved.run();
    }
}
