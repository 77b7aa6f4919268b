package no.utsagn.ui.search.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import no.utsagn.base.Messages;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.frame.OwnKeys;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.search.model.SearchModel;
import org.kordamp.ikonli.feather.Feather;

/** The field that a search is typed into: it marks what is wrong and offers to complete fields and their values. */
public final class QueryField {

    private static final double WIDEST = 420;

    private final SearchModel search;
    private final Runnable down;
    private final Runnable help;
    private final StackPane node = new StackPane();
    private final Button clear;
    private TextField field = new TextField();
    private Underline underline = new Underline(field);
    private final CompletionList list;
    private final Completer completer;
    private final Supplier<TextField> fresh;

    /**
     * @param id of the field
     * @param host lies over what is below the field, and shows the list
     * @param down goes to what was found
     * @param help shows the help
     */
    public QueryField(
            Messages say, DeskModel desk, SearchModel search, String id, Pane host, Runnable down, Runnable help) {
        this.search = search;
        this.down = down;
        this.help = help;
        this.completer = new Completer(say, () -> desk.study().get());
        this.list = new CompletionList(say, this::take);
        this.fresh = () -> field(id, say.text("ui.search.prompt"));
        clear = Parts.iconButton(Feather.X, say.text("ui.search.clear"), this::clear);
        clear.getStyleClass().add("in-field");
        clear.visibleProperty().bind(search.query().isNotEmpty());
        node.getStyleClass().addAll("icon-field", "clearable", "query-field");
        node.setAlignment(Pos.CENTER_LEFT);
        StackPane.setAlignment(clear, Pos.CENTER_RIGHT);
        host.getChildren().add(list);
        list.setViewOrder(-1);
        search.query().addListener((property, before, now) -> Platform.runLater(this::complete));
        search.wrong().addListener((property, before, now) -> mark());
        desk.study().addListener((property, before, now) -> {
            if (desk.desk().formerDropped()) {
                forget();
            }
        });
        renew();
    }

    private TextField field(String id, String prompt) {
        TextField made = new TextField();
        made.setId(id);
        made.setPromptText(prompt);
        made.setAccessibleText(prompt);
        made.textProperty().bindBidirectional(search.query());
        made.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        OwnKeys.keep(made, event -> event.getCode() == KeyCode.F1);
        made.focusedProperty().addListener((property, before, now) -> list.offer(List.of(), false));
        return made;
    }

    /** Makes the field anew: it keeps what was typed, for its own undo. */
    private void forget() {
        boolean typing = field.isFocused();
        field.textProperty().unbindBidirectional(search.query());
        renew();
        list.offer(List.of(), false);
        if (typing) {
            field.requestFocus();
        }
    }

    private void renew() {
        field = fresh.get();
        underline = new Underline(field);
        node.getChildren().setAll(field, underline, Parts.icon(Feather.SEARCH, "field-icon"), clear);
        mark();
    }

    public Node node() {
        return node;
    }

    /** Puts the cursor into the field, over all that stands in it. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void clear() {
        field.clear();
        field.requestFocus();
    }

    private void mark() {
        underline.mark(search.wrong().get().map(SearchModel.Wrong::at));
        field.setAccessibleHelp(search.wrong().get().isPresent() ? "!" : "");
    }

    private void complete() {
        if (!field.isFocused()) {
            return;
        }
        List<Completion> some = completer.at(field.getText(), field.getCaretPosition());
        boolean value = some.stream().anyMatch(one -> !one.goesOn());
        list.offer(some, value);
        if (!some.isEmpty()) {
            place();
        }
    }

    /** Under the beginning of the field. */
    private void place() {
        Pane host = (Pane) list.getParent();
        Bounds at = host.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double width = Math.min(WIDEST, at.getWidth());
        list.setPrefWidth(width);
        list.resizeRelocate(at.getMinX(), at.getMaxY() + 4, width, list.getPrefHeight());
    }

    private void take(Completion completion) {
        String query = completion.in(field.getText());
        int caret = completion.end();
        field.setText(query);
        field.positionCaret(caret);
        Platform.runLater(() -> {
            field.positionCaret(caret);
            complete();
        });
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<Completion> chosen = list.isOpen() ? list.chosen() : Optional.empty();
        boolean took = true;
        switch (event.getCode()) {
            case DOWN -> downward();
            case UP -> took = stepped(-1);
            case ENTER -> chosen.ifPresentOrElse(this::take, down);
            case TAB -> took = completed(event);
            case ESCAPE -> took = left();
            case F1 -> help.run();
            default -> took = false;
        }
        if (took) {
            event.consume();
        }
    }

    private void downward() {
        if (!stepped(1)) {
            down.run();
        }
    }

    private boolean stepped(int by) {
        boolean open = list.isOpen();
        if (open) {
            list.step(by);
        }
        return open;
    }

    private boolean completed(KeyEvent event) {
        if (!list.isOpen() || event.isShiftDown()) {
            return false;
        }
        take(list.chosen().orElse(list.getItems().get(0)));
        return true;
    }

    /** Escape closes the list, then empties the field. */
    private boolean left() {
        boolean open = list.isOpen();
        if (open) {
            list.offer(List.of(), false);
        } else if (!field.getText().isEmpty()) {
            field.clear();
            return true;
        }
        return open;
    }
}
