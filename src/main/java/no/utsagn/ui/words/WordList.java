package no.utsagn.ui.words;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.words.model.Column;
import no.utsagn.ui.words.model.Mode;
import no.utsagn.ui.words.model.WordRow;
import no.utsagn.ui.words.model.WordsModel;
import org.kordamp.ikonli.feather.Feather;

/** The list of words: heads that sort it, a line for each word, or what is to be done first. */
final class WordList {

    private static final double DIMMED = 0.55;

    private final Messages say;
    private final WordsModel model;
    private final WordActs acts;
    private final HBox heads = new HBox(WordCell.GAP);
    private final ListView<WordRow> list = new ListView<>();
    private final NoWords none;
    private final VBox node;
    private boolean refilling;

    WordList(Messages say, WordsModel model, WordActs acts) {
        this.say = say;
        this.model = model;
        this.acts = acts;
        this.none = new NoWords(say, model);
        renew();
        list.setId("word-list");
        list.getStyleClass().add("word-list");
        list.setFixedCellSize(WordCell.HEIGHT);
        list.setAccessibleText(say.text("ui.view.words"));
        list.setContextMenu(menu());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.opacityProperty().bind(Bindings.when(model.busy()).then(DIMMED).otherwise(1.0));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!refilling) {
                model.choose(Optional.ofNullable(now));
            }
        });
        heads.getStyleClass().addAll("columns", "word-heads");
        heads.setAlignment(Pos.CENTER_LEFT);
        StackPane body = new StackPane(list, none.node());
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(heads, body);
        node.getStyleClass().add("pane");
        model.rows().addListener((property, before, now) -> fill());
        model.chosen().addListener((property, before, now) -> select());
        model.sorted().addListener((property, before, now) -> showHeads());
        model.asked().addListener((property, before, now) -> showHeads());
        model.counted().addListener((property, before, now) -> fill());
        showHeads();
        fill();
    }

    Node node() {
        return node;
    }

    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** Makes the lines anew, so that none keeps what it showed before. */
    private void renew() {
        list.setCellFactory(view -> new WordCell(say, model, view, acts::search));
    }

    private void fill() {
        refilling = true;
        if (model.rows().get().isEmpty()) {
            renew();
        }
        list.getItems().setAll(model.rows().get());
        refilling = false;
        select();
        boolean nothing = list.getItems().isEmpty();
        list.setVisible(!nothing);
        heads.setVisible(!nothing);
        none.show(nothing);
    }

    private void select() {
        refilling = true;
        int at = model.chosen().get().map(list.getItems()::indexOf).orElse(-1);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
        }
        refilling = false;
    }

    private void showHeads() {
        Mode mode = model.asked().get().mode();
        Button word = head(Column.WORD);
        word.setMinWidth(WordCell.NAME);
        word.setMaxWidth(WordCell.NAME);
        word.setAlignment(Pos.CENTER_LEFT);
        heads.getChildren().setAll(word, sides(mode));
        for (Column column : mode.columns()) {
            Button head = head(column);
            head.setMinWidth(WordCell.FIGURE);
            head.setMaxWidth(WordCell.FIGURE);
            head.setAlignment(Pos.CENTER_RIGHT);
            heads.getChildren().add(head);
        }
    }

    /** Which side of the bars is whose. */
    private Node sides(Mode mode) {
        HBox sides = new HBox();
        HBox.setHgrow(sides, Priority.ALWAYS);
        if (mode == Mode.KEY) {
            Label there = Parts.label(say.text("ui.words.side.there", acts.there()), "muted", "small");
            Label here = Parts.label(say.text("ui.words.side.here", acts.here()), "muted", "small");
            there.setMaxWidth(Double.MAX_VALUE);
            here.setMaxWidth(Double.MAX_VALUE);
            there.setPrefWidth(10);
            here.setPrefWidth(10);
            here.setAlignment(Pos.CENTER_RIGHT);
            HBox.setHgrow(there, Priority.ALWAYS);
            HBox.setHgrow(here, Priority.ALWAYS);
            sides.getChildren().setAll(there, here);
        }
        return sides;
    }

    private Button head(Column column) {
        WordsModel.Sorted sorted = model.sorted().get();
        boolean by = sorted.by() == column;
        Button head = Parts.button(say.text(column.nameKey()), () -> model.sort(column), "word-head");
        head.setId("word-head-" + column.name().toLowerCase(java.util.Locale.ROOT));
        head.setFocusTraversable(false);
        Parts.tip(head, say.text(column.tipKey()));
        if (by) {
            head.getStyleClass().add("bold");
            head.setGraphic(Parts.icon(sorted.falling() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP, "muted"));
            head.setContentDisplay(ContentDisplay.RIGHT);
            head.setGraphicTextGap(2);
            head.setAccessibleText(say.text(
                    sorted.falling() ? "ui.words.sorted.falling" : "ui.words.sorted.rising",
                    say.text(column.nameKey())));
        }
        head.setMinWidth(Region.USE_PREF_SIZE);
        return head;
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.chosen().get().ifPresent(row -> acts.search(row.word()));
        }
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.setOnShowing(event -> menu.getItems().setAll(items()));
        menu.getItems().setAll(items());
        return menu;
    }

    private List<MenuItem> items() {
        return List.of(
                item(say.text("ui.words.search"), "Enter", () -> each(row -> acts.search(row.word()))),
                item(say.text("ui.words.near"), "Alt+Enter", () -> each(row -> model.near(row.word()))),
                new SeparatorMenuItem(),
                item(say.text("ui.words.leave-out"), "Delete", () -> each(row -> acts.leaveOut(row.word()))));
    }

    private void each(java.util.function.Consumer<WordRow> act) {
        model.chosen().get().ifPresent(act);
    }

    private MenuItem item(String name, String keys, Runnable act) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(event -> act.run());
        item.setDisable(model.chosen().get().isEmpty());
        return item;
    }
}
