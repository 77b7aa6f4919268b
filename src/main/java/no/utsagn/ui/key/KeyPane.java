package no.utsagn.ui.key;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.app.key.KeyState;
import no.utsagn.app.key.KeyState.Kind;
import no.utsagn.base.Messages;
import no.utsagn.study.Study;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.key.dialog.KeyDialogs;
import no.utsagn.ui.key.dialog.KeyWords;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** Shows how the key is, lets one open and lock it, and says where it lies and what still holds originals. */
final class KeyPane {

    private final Dialogs with;
    private final Messages say;
    private final KeyModel model;
    private final KeyDialogs dialogs;
    private final VBox node = new VBox(12);
    private final KeyRows rows;
    private final ChangeListener<KeyState> onState = (property, before, now) -> show();
    private final ChangeListener<Study> onStudy;
    private Optional<OpenFields> fields = Optional.empty();

    KeyPane(Dialogs with, KeyModel model, KeyDialogs dialogs, ReadOnlyObjectProperty<Study> study) {
        this.with = with;
        this.say = with.say();
        this.model = model;
        this.dialogs = dialogs;
        this.rows = new KeyRows(with, model, dialogs);
        this.onStudy = (property, before, now) -> {
            if (!before.facts().equals(now.facts()) || model.holder().study().formerDropped()) {
                rows.load();
            }
        };
        node.getStyleClass().add("key-pane");
        // Cards come and go while the model stays.
        model.state().addListener(new WeakChangeListener<>(onState));
        study.addListener(new WeakChangeListener<>(onStudy));
        node.getProperties().put(KeyPane.class, this);
        show();
    }

    Region node() {
        return node;
    }

    /** Gives the keyboard to what can be done first. */
    void focus() {
        fields.ifPresentOrElse(OpenFields::focus, () -> Optional.ofNullable(node.lookup("#key-first"))
                .ifPresent(Node::requestFocus));
    }

    private void show() {
        KeyState state = model.state().get();
        boolean keyboardHere = holdsKeyboard();
        fields = Optional.empty();
        node.getChildren().setAll(head(state), card(state));
        state.place().ifPresent(place -> node.getChildren().add(rows.place(state)));
        if (state.kind() != Kind.NONE && state.kind() != Kind.DELETED) {
            node.getChildren().addAll(rows.passphrase(), rows.missing(), rows.backups());
            rows.load();
        }
        if (keyboardHere) {
            focus();
        }
    }

    private boolean holdsKeyboard() {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (owner != null && owner != node) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    private Node head(KeyState state) {
        HBox head = new HBox(8, Parts.label(say.text("ui.key.title"), "pane-title"), Parts.spring());
        head.setAlignment(Pos.CENTER_LEFT);
        if (state.kind() != Kind.NONE && state.kind() != Kind.DELETED) {
            head.getChildren().add(menu(state));
        }
        return head;
    }

    private Node menu(KeyState state) {
        Button button = Parts.iconButton(Feather.MORE_VERTICAL, say.text("ui.key.menu"), () -> {});
        button.setId("key-menu");
        ContextMenu menu = new ContextMenu();
        button.setContextMenu(menu);
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 0));
        boolean open = state.isOpen();
        menu.getItems()
                .addAll(
                        item("ui.key.change.title", "key-change", open, dialogs::changePassphrase),
                        item("ui.key.draw.title", "key-draw", open, dialogs::drawCode),
                        item("ui.key.take-in", "key-take-in-item", open, dialogs::takeIn),
                        item("ui.key.move.title", "key-move-item", open, dialogs::move),
                        item("ui.key.show", "key-show-item", !open, dialogs::show),
                        item("ui.key.delete.title", "key-delete", true, dialogs::delete));
        return button;
    }

    private MenuItem item(String key, String id, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(say.text(key));
        item.setId(id);
        item.setDisable(!enabled);
        item.setOnAction(event -> action.run());
        return item;
    }

    private Node card(KeyState state) {
        return switch (state.kind()) {
            case OPEN -> openCard(state);
            case LOCKED -> lockedCard(state);
            case NONE -> {
                VBox card = card("locked", Feather.KEY, say.text("ui.key.no"), say.text("ui.key.no.text"));
                card.getChildren().add(first(say.text("ui.key.make"), dialogs::make));
                yield card;
            }
            case MISSING, FOREIGN -> {
                VBox card = card(
                        "missing", Feather.ALERT_TRIANGLE, say.text("ui.key.missing"), say.text(KeyWords.why(state)));
                FlowPane acts = new FlowPane(
                        8,
                        8,
                        first(say.text("ui.key.show"), dialogs::show),
                        act("key-again", say.text("ui.key.again"), model.holder()::look),
                        act("key-means", say.text("ui.key.means"), () -> dialogs.explainMissing(state)));
                card.getChildren().add(acts);
                yield card;
            }
            case DELETED ->
                card(
                        "locked",
                        Feather.USER_X,
                        say.text("ui.key.deleted"),
                        state.at()
                                .map(when -> say.text("ui.key.deleted.when", rows.day(when)))
                                .orElse(""));
        };
    }

    private Node openCard(KeyState state) {
        Label until = Parts.label("", "small");
        until.setId("key-countdown");
        until.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> say.text("ui.key.until", model.countdown().get()), model.countdown()));
        Button lock = first(say.text("ui.key.lock-now"), model::lock);
        lock.setGraphic(Parts.icon(Feather.LOCK));
        VBox words = new VBox(2, Parts.label(say.text("ui.key.is-open"), "bold"), until);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(10, Parts.icon(Feather.UNLOCK, "warning"), words, lock);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(8, row);
        card.getStyleClass().addAll("key-card", "open");
        state.why().ifPresent(why -> card.getChildren()
                .addAll(
                        Parts.wrapped(say.text(KeyWords.why(state)), "warning", "small"),
                        Parts.wrapped(say.text("ui.key.still-read"), "small")));
        return card;
    }

    private Node lockedCard(KeyState state) {
        if (state.place().isEmpty()) {
            VBox card = card("locked", Feather.LOCK, say.text("ui.key.is-locked"), say.text("ui.key.where"));
            card.getChildren().add(first(say.text("ui.key.show"), dialogs::show));
            return card;
        }
        VBox card = card("locked", Feather.LOCK, say.text("ui.key.is-locked"), say.text("ui.key.locked.text"));
        OpenFields open = new OpenFields(with, model, state.place().orElseThrow());
        fields = Optional.of(open);
        card.getChildren().add(open.node());
        return card;
    }

    private VBox card(String look, Feather icon, String title, String text) {
        VBox words = new VBox(2, Parts.label(title, "bold"), Parts.wrapped(text, "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(10, Parts.icon(icon, look.equals("missing") ? "warning" : "muted"), words);
        VBox card = new VBox(10, row);
        card.getStyleClass().addAll("key-card", look);
        return card;
    }

    private static Button first(String text, Runnable action) {
        return act("key-first", text, action);
    }

    private static Button act(String id, String text, Runnable action) {
        Button button = Parts.button(text, action);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
