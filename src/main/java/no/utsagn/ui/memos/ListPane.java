package no.utsagn.ui.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.app.memos.MemoEntry;
import no.utsagn.app.memos.MemoList;
import no.utsagn.app.memos.Subject;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Coder;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The lower part: all memos of the study, filtered and sorted. Choosing one goes to what it is about. */
final class ListPane {

    private final Messages say;
    private final SubjectWords words;
    private final MemosModel model;
    private final Label count = Parts.label("", "badge");
    private final MenuButton narrowed = new MenuButton();
    private final TextField field = new TextField();
    private final ListView<MemoEntry> list = new ListView<>();
    private final VBox none;
    private final VBox empty;
    private final VBox top;
    private final VBox node;
    private boolean refilling;
    private boolean writing;

    /** @param go shows what a memo is about; @param edit begins to write in it */
    ListPane(Messages say, MemosModel model, Consumer<MemoEntry> go, Consumer<MemoEntry> edit) {
        this.say = say;
        this.words = new SubjectWords(say);
        this.model = model;
        list.setId("memos");
        list.setFixedCellSize(MemoCell.HEIGHT);
        list.getStyleClass().add("found-list");
        list.setAccessibleText(say.text("ui.memos.all"));
        list.setCellFactory(view -> new MemoCell(view, words));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> Optional.ofNullable(now)
                .filter(entry -> !refilling)
                .ifPresent(go));
        list.setOnMouseClicked(event -> chosen().ifPresent(event.getClickCount() > 1 ? edit : go));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                chosen().ifPresent(edit);
            }
        });
        Button all = Parts.button(say.text("ui.memos.show-all"), model::showAll);
        none = Parts.empty(Feather.FILTER, say.text("ui.memos.none.title"), say.text("ui.memos.none.text"), all);
        empty = Parts.empty(Feather.EDIT_3, say.text("ui.memos.empty.title"), say.text("ui.memos.empty.text"));
        top = new VBox(8, head(), filter());
        top.getStyleClass().add("pane-head");
        StackPane middle = new StackPane(list, none, empty);
        middle.setMinHeight(0);
        middle.setPrefHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        node = new VBox(top, middle);
        node.setMinHeight(0);
        model.found().addListener((property, before, now) -> refill(now));
        refill(model.found().get());
    }

    VBox node() {
        return node;
    }

    /** Gives the keyboard to the list. */
    void focus() {
        list.requestFocus();
    }

    /** Tells whether the first memo may be on its way: then nobody has to be told how to begin it. */
    void writing(boolean now) {
        writing = now;
        refill(model.found().get());
    }

    private Optional<MemoEntry> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private Node head() {
        MenuButton sort = new MenuButton();
        sort.setId("memo-order");
        sort.getStyleClass().add("memo-menu");
        items(
                sort,
                Stream.of(MemoList.Order.values())
                        .map(order -> item(orderName(order), model.order().get() == order, () -> model.order()
                                .set(order)))
                        .toList());
        sort.setText(orderName(model.order().get()));
        model.order().addListener((property, before, now) -> sort.setText(orderName(now)));
        HBox head = new HBox(8, Parts.label(say.text("ui.memos.all"), "bold"), count, Parts.spring(), sort);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private String orderName(MemoList.Order order) {
        return switch (order) {
            case NEWEST -> say.text("ui.memos.newest");
            case PLACE -> say.text("ui.memos.by-place");
        };
    }

    private Node filter() {
        field.setId("memo-filter");
        field.setPromptText(say.text("ui.memos.filter"));
        field.setAccessibleText(say.text("ui.memos.filter"));
        field.textProperty().bindBidirectional(model.text());
        StackPane box = new StackPane(field, Parts.icon(Feather.FILTER, "field-icon"));
        box.getStyleClass().add("icon-field");
        box.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(box, Priority.ALWAYS);
        narrowed.setId("memo-kinds");
        narrowed.getStyleClass().add("memo-menu");
        narrowed.setOnShowing(event -> items(narrowed, narrowings()));
        items(narrowed, narrowings());
        HBox row = new HBox(8, box, narrowed);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private List<RadioMenuItem> narrowings() {
        List<RadioMenuItem> items = new ArrayList<>();
        boolean anything = model.kind().get().isEmpty() && model.coder().get().isEmpty();
        items.add(item(say.text("ui.memos.anything"), anything, () -> {
            model.kind().set(Optional.empty());
            model.coder().set(Optional.empty());
        }));
        for (Subject.Kind kind : Subject.Kind.values()) {
            boolean now = model.kind().get().filter(kind::equals).isPresent();
            items.add(item(words.kind(kind), now, () -> model.kind().set(now ? Optional.empty() : Optional.of(kind))));
        }
        if (model.coders().size() > 1) {
            model.coders().forEach(coder -> items.add(byCoder(coder)));
        }
        return items;
    }

    private RadioMenuItem byCoder(Coder coder) {
        boolean now = model.coder().get().filter(coder.id()::equals).isPresent();
        return item(say.text("ui.memos.by", coder.name()), now, () -> model.coder()
                .set(now ? Optional.empty() : Optional.of(coder.id())));
    }

    private static RadioMenuItem item(String name, boolean chosen, Runnable act) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(event -> act.run());
        return item;
    }

    private static void items(MenuButton button, List<RadioMenuItem> items) {
        button.getItems().setAll(items);
    }

    private String narrowedTo() {
        return Stream.concat(
                        model.kind().get().map(words::kind).stream(),
                        model.coder().get().stream()
                                .flatMap(id -> model.coders().stream()
                                        .filter(coder -> coder.id().equals(id)))
                                .map(Coder::name))
                .reduce((a, b) -> a + ", " + b)
                .orElseGet(() -> say.text("ui.memos.anything"));
    }

    private void refill(List<MemoEntry> found) {
        Optional<MemoEntry> before = chosen();
        refilling = true;
        list.getItems().setAll(found);
        before.flatMap(entry -> found.stream()
                        .filter(other -> other.memo().id().equals(entry.memo().id()))
                        .findFirst())
                .ifPresent(entry -> list.getSelectionModel().select(entry));
        refilling = false;
        boolean any = model.size() > 0;
        count.setText(
                found.size() == model.size()
                        ? String.valueOf(model.size())
                        : say.text("ui.memos.of", found.size(), model.size()));
        narrowed.setText(narrowedTo());
        top.setVisible(any);
        top.setManaged(any);
        list.setVisible(!found.isEmpty());
        none.setVisible(any && found.isEmpty());
        empty.setVisible(!any && !writing);
    }
}
