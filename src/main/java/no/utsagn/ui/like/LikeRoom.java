package no.utsagn.ui.like;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.app.search.MoreLikeThis;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.MenuPlace;
import no.utsagn.ui.frame.Offer;
import no.utsagn.ui.frame.Room;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.running.RunningModel;
import org.kordamp.ikonli.feather.Feather;

/** The room of "more like this": the terms on the left, the turns that are proposed beside them. */
public final class LikeRoom implements Room {

    /** What the room asks the window for. */
    public interface Requests {
        /** Shows the transcript, at the place that the desk was told to go to. */
        void transcript();

        /** Shows this room. */
        void enter();

        /** Says what was done, and offers to take it back. */
        void tell(String text, String actName, Runnable act);
    }

    private final Messages say;
    private final DeskModel desk;
    private final LikeModel model;
    private final Overlay overlay;
    private final Requests requests;
    private final Problems problems;
    private final Button code = new Button("", Parts.icon(Feather.CHEVRON_DOWN, "muted"));
    private final Button lay = Panel.tool(Feather.TAG, "", this::codeChosen);
    private final Label count = Parts.label("", "muted");
    private final Button back = Panel.link("", this::takeBack);
    private final ListView<LikeRow> list = new ListView<>();
    private final StackPane body = new StackPane();
    private final HBox node;
    private boolean refilling;
    /** Whether the keyboard goes to the list once there is one. */
    private boolean toList;

    public LikeRoom(
            Messages say, DeskModel desk, RunningModel running, MoreLikeThis more, Overlay overlay, Requests requests) {
        this.say = say;
        this.desk = desk;
        this.overlay = overlay;
        this.requests = requests;
        this.problems = new Problems(say, overlay);
        this.model = new LikeModel(desk, running, more);
        list();
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox middle = new VBox(head(), tools(), body);
        middle.getStyleClass().add("pane");
        HBox.setHgrow(middle, Priority.ALWAYS);
        node = new HBox(new TermColumn(say, model).node(), middle);
        node.getStyleClass().addAll("pane", "work", "like-room");
        model.rows().addListener((property, before, now) -> fill());
        model.chosen().addListener((property, before, now) -> select());
        model.code().addListener((property, before, now) -> fill());
        model.busy().addListener((property, before, now) -> fill());
        desk.study().addListener((property, before, now) -> name());
        fill();
    }

    private void list() {
        list.setId("like-list");
        list.getStyleClass().addAll("found-list", "like-list");
        list.setFixedCellSize(LikeCell.HEIGHT);
        list.setAccessibleText(say.text("ui.view.like"));
        renew();
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                goThere();
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!refilling) {
                model.choose(Optional.ofNullable(now));
            }
        });
    }

    /** Makes the lines anew, so that none keeps what it showed before. */
    private void renew() {
        list.setCellFactory(view -> new LikeCell(say, view));
    }

    private Node head() {
        code.setId("like-code");
        code.getStyleClass().add("select");
        code.setContentDisplay(ContentDisplay.RIGHT);
        code.setMaxWidth(420);
        code.setOnAction(event -> new Picker(overlay, say.text("ui.like.which"), this::choices).open(code));
        CheckBox uncoded = new CheckBox(say.text("ui.like.uncoded-only"));
        uncoded.setId("like-uncoded-only");
        Parts.tip(uncoded, say.text("ui.like.uncoded-only.tip"));
        uncoded.setOnAction(event -> model.uncodedOnly(uncoded.isSelected()));
        uncoded.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(12, Parts.label(say.text("ui.like.of"), "muted"), code, Parts.spring(), uncoded);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("tool-row", "like-head");
        return head;
    }

    private Node tools() {
        Button away = Panel.tool(Feather.MINUS_CIRCLE, say.text("ui.like.put-away"), this::putAway);
        Button go = Panel.tool(Feather.CORNER_DOWN_RIGHT, say.text("ui.like.go"), this::goThere);
        lay.setId("like-lay");
        away.setId("like-away");
        go.setId("like-go");
        Parts.tip(lay, say.text("ui.like.lay") + " (A)");
        Parts.tip(away, say.text("ui.like.put-away") + " (S)");
        Parts.tip(go, say.text("ui.like.go") + " (Enter)");
        count.setId("like-count");
        count.setMinWidth(0);
        for (Button button : List.of(lay, away, go)) {
            button.disableProperty().bind(any().not());
        }
        HBox tools = new HBox(
                4,
                lay,
                Parts.keycap("A"),
                away,
                Parts.keycap("S"),
                go,
                Parts.keycap("Enter"),
                Parts.spring(),
                count,
                back);
        HBox.setMargin(back, new Insets(0, 0, 0, 12));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("chip-row");
        return tools;
    }

    private List<Choice> choices(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return desk.study().get().codebook().inTreeOrder().stream()
                .map(each -> new Choice(each.name(), path(each), each.color(), () -> pick(each.id())))
                .filter(choice -> (choice.label() + " " + choice.note())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    private void pick(Id<Code> wanted) {
        toList = true;
        model.ask(wanted);
    }

    private String path(Code each) {
        return each.parent()
                .map(parent -> desk.study().get().codebook().path(parent).written())
                .orElse("");
    }

    private void name() {
        Optional<String> name = model.code()
                .get()
                .flatMap(desk.study().get().codebook().codes()::find)
                .map(Code::name);
        code.setText(name.orElseGet(() -> say.text("ui.like.choose")));
        lay.setText(name.map(called -> say.text("ui.like.lay.with", called)).orElseGet(() -> say.text("ui.like.lay")));
    }

    private void fill() {
        name();
        refilling = true;
        if (model.rows().get().isEmpty()) {
            renew();
        }
        list.getItems().setAll(model.rows().get());
        refilling = false;
        select();
        count.setText(say.text("ui.like.count", list.getItems().size()));
        back.setText(say.text("ui.like.away", model.away()));
        back.setVisible(model.away() > 0);
        back.setManaged(model.away() > 0);
        body.getChildren().setAll(list.getItems().isEmpty() ? none() : list);
        if (toList && !list.getItems().isEmpty()) {
            toList = false;
            list.requestFocus();
        }
    }

    private void select() {
        refilling = true;
        int at = model.chosen().get().map(list.getItems()::indexOf).orElse(-1);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
        }
        refilling = false;
    }

    private Node none() {
        if (model.code().get().isEmpty()) {
            return Parts.empty(Feather.COMPASS, say.text("ui.like.none.code"), say.text("ui.like.none.code.text"));
        } else if (model.busy().get()) {
            return Parts.empty(
                    Feather.COMPASS, say.text("ui.words.none.counting"), say.text("ui.words.none.counting.text"));
        } else if (model.terms().get().isEmpty()) {
            return Parts.empty(Feather.COMPASS, say.text("ui.like.none.terms"), say.text("ui.like.none.terms.text"));
        }
        return Parts.empty(Feather.COMPASS, say.text("ui.like.none.found"), say.text("ui.like.none.found.text"));
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && event.getCode() == KeyCode.ENTER) {
            event.consume();
            goThere();
        } else if (plain && event.getCode() == KeyCode.A) {
            event.consume();
            codeChosen();
        } else if (plain && event.getCode() == KeyCode.S) {
            event.consume();
            putAway();
        }
    }

    private void codeChosen() {
        problems.guard(() -> {
            if (model.chosen().get().isPresent()) {
                model.codeChosen();
                requests.tell(
                        say.text("ui.like.laid", code.getText()),
                        say.text("ui.menu.undo"),
                        () -> problems.guard(desk.desk()::undo));
                stay();
            }
        });
    }

    private void putAway() {
        model.putAway();
        stay();
    }

    private void takeBack() {
        model.takeAllBack();
        stay();
    }

    private void stay() {
        list.requestFocus();
    }

    private void goThere() {
        if (model.chosen().get().isPresent()) {
            requests.transcript();
            model.goToSource();
        }
    }

    /** Proposes turns for a code, and shows them. */
    public void ask(Id<Code> wanted) {
        model.ask(wanted);
        requests.enter();
    }

    private BooleanBinding any() {
        return Bindings.createBooleanBinding(() -> model.chosen().get().isPresent(), model.chosen());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        node.applyCss();
        if (model.rows().get().isEmpty()) {
            code.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    @Override
    public void shown(boolean now) {
        model.seen(now);
    }

    /** What is offered in the menus: more like the chosen code. */
    public List<Offer> offers() {
        BooleanBinding chosen =
                Bindings.createBooleanBinding(() -> desk.code().get().isPresent(), desk.code());
        return List.of(Offer.in(
                MenuPlace.CODES,
                Command.of(say.text("ui.like.menu"), () -> desk.code().get().ifPresent(this::ask))
                        .when(chosen)));
    }
}
