package no.utsagn.ui.anonymise.popover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.names.review.Place;
import no.utsagn.names.review.Shown;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.ui.anonymise.list.Signs;
import no.utsagn.ui.anonymise.list.Words;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The card itself. It lies over the words and takes the keyboard only when somebody goes into it. */
public final class Popover {

    private static final double WIDTH = 432;

    private final Messages say;
    private final Words words;
    private final AnonymiseModel model;
    private final Requests requests;
    private final int least;
    private final VBox card = new VBox(10);
    private final Pane holder = new Pane(card);
    private Optional<Ladder> ladder = Optional.empty();
    private Optional<TextField> field = Optional.empty();
    private Optional<EntityKind> picking = Optional.empty();

    /** @param least how many participants a rung has to be shared by */
    public Popover(Messages say, AnonymiseModel model, int least, Requests requests) {
        this.say = say;
        this.words = new Words(say);
        this.model = model;
        this.requests = requests;
        this.least = least;
        card.getStyleClass().addAll("card", "find-card");
        card.setId("find-card");
        card.setVisible(false);
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                requests.close();
            }
        });
        holder.setPickOnBounds(false);
        holder.setMinSize(0, 0);
        model.hereOnly().addListener((property, before, now) -> renew());
    }

    /** What is laid over the words. */
    public Node node() {
        return holder;
    }

    public boolean isOpen() {
        return card.isVisible();
    }

    /** Puts it away, and what it said. */
    public void hide() {
        card.setVisible(false);
        card.getChildren().clear();
        ladder = Optional.empty();
        field = Optional.empty();
        picking = Optional.empty();
    }

    /** Shows it for what is chosen. */
    public void show() {
        picking = Optional.empty();
        renew();
    }

    private void renew() {
        Optional<Shown> at = model.chosen().get();
        if (at.isEmpty()) {
            hide();
            return;
        }
        card.getChildren().setAll(parts(at.get()));
        card.setVisible(true);
        size();
    }

    private List<Node> parts(Shown at) {
        Item item = at.item();
        boolean cue = item.state() == ItemState.CUE;
        List<Node> parts = new ArrayList<>(List.of(head(at)));
        picking.ifPresent(kind -> parts.add(new Kinds(say, kind, requests::kind)));
        if (cue) {
            parts.add(Parts.wrapped(say.text("ui.anonymise.cue.text"), "muted"));
        } else {
            ladder(item).ifPresent(parts::add);
            parts.add(replacement(item));
            parts.add(everywhere(item));
        }
        item.remarks().forEach(remark -> parts.add(new Remarks(say).line(remark, item)));
        parts.add(buttons(at));
        return parts;
    }

    private HBox head(Shown at) {
        Item item = at.item();
        Label name = Parts.label(item.masked(), "find-title");
        name.setMinWidth(0);
        Button kind = Parts.button(words.of(item.kind()), this::pickKind, "kind-chip");
        kind.setFocusTraversable(false);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        List<Shown> all = model.review().get().in(at.place().transcript());
        int number = 1 + (int) all.stream().takeWhile(one -> !one.equals(at)).count();
        Label count = Parts.label(say.text("ui.anonymise.find.number", number, all.size()), "muted", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, Parts.icon(Signs.of(item.kind()), "accent"), name, kind, Parts.spring(), count);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Optional<Ladder> ladder(Item item) {
        ladder = item.steps().size() < 2
                ? Optional.empty()
                : Optional.of(new Ladder(say, item.steps(), item.replacement(), least, requests::step));
        return ladder;
    }

    private HBox replacement(Item item) {
        TextField text = new TextField(item.replacement());
        text.setId("find-words");
        text.setAccessibleText(say.text("ui.anonymise.words"));
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                requests.words(text.getText());
            }
        });
        text.focusedProperty().addListener((property, before, now) -> {
            if (!now
                    && !text.getText().equals(item.replacement())
                    && field.filter(text::equals).isPresent()) {
                requests.words(text.getText());
            }
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        field = Optional.of(text);
        HBox box = new HBox(8, Parts.icon(Feather.ARROW_RIGHT, "muted"), text);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private HBox everywhere(Item item) {
        CheckBox box = new CheckBox(say.text("ui.anonymise.everywhere", item.count(), item.transcripts()));
        box.setId("find-everywhere");
        box.setSelected(!model.hereOnly().get());
        box.setDisable(item.count() < 2);
        box.setOnAction(event -> model.toggleHere());
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        Label key = Parts.keycap(say.text("ui.key.space"));
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, box, key);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private FlowPane buttons(Shown at) {
        FlowPane row = new FlowPane(8, 8);
        ItemState state = at.item().state();
        boolean written = at.place().standing() == Place.Standing.WRITTEN;
        if (state == ItemState.CUE) {
            row.getChildren()
                    .addAll(
                            button("ui.anonymise.memo", "Ctrl+M", "find-memo", requests::memo),
                            button("ui.anonymise.seen", "S", "find-skip", requests::skip),
                            button("ui.anonymise.type", "T", "find-type", this::pickKind));
        } else if (written) {
            row.getChildren()
                    .addAll(
                            button("ui.anonymise.restore", "R", "find-restore", requests::restore),
                            button("ui.anonymise.edit", "E", "find-edit", this::edit));
        } else {
            Button accept = button("ui.anonymise.accept", "A", "find-accept", requests::accept);
            accept.getStyleClass().add("accent");
            row.getChildren()
                    .addAll(
                            accept,
                            button("ui.anonymise.skip", "S", "find-skip", requests::skip),
                            button("ui.anonymise.type", "T", "find-type", this::pickKind),
                            button("ui.anonymise.edit", "E", "find-edit", this::edit));
        }
        return row;
    }

    private Button button(String key, String keys, String id, Runnable act) {
        Button button = Parts.button(say.text(key), act, "find-button");
        button.setGraphic(Parts.keycap(keys));
        button.setId(id);
        button.setAccessibleText(say.text(key) + ", " + keys);
        return button;
    }

    /** Shows the kinds to choose from; asked for again, chooses the next of them. */
    public void pickKind() {
        model.chosen().get().ifPresent(at -> {
            picking = Optional.of(picking.map(Kinds::after).orElse(at.item().kind()));
            renew();
        });
    }

    /** The kind that is about to be chosen, if one is asked for. */
    public Optional<EntityKind> picking() {
        return picking;
    }

    /** Puts the keyboard into the words that are to stand there. */
    public void edit() {
        field.ifPresent(text -> {
            text.requestFocus();
            text.selectAll();
        });
    }

    /** Chooses a broader rung, or a finer one. */
    public void move(int by) {
        ladder.ifPresent(rungs -> rungs.move(by));
    }

    /** Puts the keyboard on the ladder. */
    public void focusLadder() {
        ladder.ifPresent(Ladder::focusChosen);
    }

    private void size() {
        card.applyCss();
        double width = Math.min(WIDTH, Math.max(260, holder.getWidth() - 2 * PopoverPlace.INSIDE));
        card.setPrefWidth(width);
        card.resize(width, card.prefHeight(width));
    }

    /** Moves it to where its find stands. @param find and sentence on the screen */
    public void place(Bounds find, Bounds sentence) {
        size();
        Point2D at = PopoverPlace.of(
                new Dimension2D(holder.getWidth(), holder.getHeight()),
                new Dimension2D(card.getWidth(), card.getHeight()),
                holder.screenToLocal(find),
                holder.screenToLocal(sentence));
        card.relocate(Math.rint(at.getX()), Math.rint(at.getY()));
    }

    /** Whether it has room beside a place, without scrolling. */
    public boolean fits(Bounds sentence) {
        return PopoverPlace.fits(
                new Dimension2D(holder.getWidth(), holder.getHeight()),
                card.getHeight(),
                holder.screenToLocal(sentence));
    }
}
