package no.utsagn.ui.anonymise.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.names.review.Group;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.Tally;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.anonymise.model.Showing;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.kordamp.ikonli.feather.Feather;

/** The pane on the left: how far it has come, what is shown, and the list. */
public final class FindPane {

    private final Messages say;
    private final AnonymiseModel model;
    private final Overlay overlay;
    private final FindList list;
    private final StackPane field = new StackPane();
    private TextField filter = new TextField();
    private final Label badge = Parts.label("0", "badge");
    private final ShareBar bar = new ShareBar();
    private final Label done = Parts.label("", "muted", "small");
    private final Label parts = Parts.label("", "muted", "small");
    private final Map<Showing.Filter, ToggleButton> filters = new EnumMap<>(Showing.Filter.class);
    private final Label ticked = Parts.label("", "bold");
    private final HBox together;
    private final VBox node;

    /**
     * @param acceptTicked accepts what is ticked
     * @param toPlace gives the keyboard to the words
     * @param broader chooses a rung that is so much broader
     */
    public FindPane(
            Messages say,
            AnonymiseModel model,
            Overlay overlay,
            Runnable acceptTicked,
            Runnable toPlace,
            IntConsumer broader) {
        this.say = say;
        this.model = model;
        this.overlay = overlay;
        this.list = new FindList(say, model, toPlace, broader);
        badge.setId("find-badge");
        Button again = Parts.iconButton(Feather.REFRESH_CW, say.text("ui.anonymise.find.again"), model::findAgain);
        Button kinds = Parts.iconButton(Feather.FILTER, say.text("ui.anonymise.only"), () -> {});
        kinds.setId("find-kinds");
        kinds.setOnAction(event -> pickGroup(kinds));
        HBox head = new HBox(
                8, Parts.label(say.text("ui.anonymise.finds"), "pane-title"), badge, Parts.spring(), again, kinds);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox told = new HBox(8, done, Parts.spring(), parts);
        together = together(acceptTicked);
        VBox top = new VBox(
                8, head, bar.node(), told, new Rest(say, model).node(), field(), segments(), narrowed(), together);
        top.getStyleClass().add("find-head");
        StackPane rows = new StackPane(list.node(), new NothingFound(say, model).node());
        VBox.setVgrow(rows, Priority.ALWAYS);
        node = new VBox(top, rows);
        node.getStyleClass().add("pane");
        node.setMinWidth(280);
        BooleanBinding begun = Bindings.createBooleanBinding(this::hasBegun, model.phase(), model.review());
        top.visibleProperty().bind(begun);
        top.managedProperty().bind(begun);
        list.node().visibleProperty().bind(begun);
        model.review().addListener((property, before, now) -> tell(now));
        model.showing().addListener((property, before, now) -> show(now));
        model.ticked().addListener((property, before, now) -> tellTicked(now.size()));
        list.node().visibleProperty().addListener((property, before, now) -> takeKeyboard(now));
        model.review()
                .addListener((property, before, now) ->
                        takeKeyboard(before.items().isEmpty() && !now.items().isEmpty()));
        tell(model.review().get());
        show(model.showing().get());
        tellTicked(0);
    }

    /** What narrows the list is there before the first row: who types at once types there, and nothing is lost. */
    private boolean hasBegun() {
        return switch (model.phase().get()) {
            case NOT_YET, FAILED -> false;
            case LOOKING -> true;
            case DONE -> !model.review().get().items().isEmpty();
        };
    }

    /** Who types keeps the keyboard; that is asked when it would be taken, as a person may have begun by then. */
    private void takeKeyboard(boolean now) {
        if (now) {
            Platform.runLater(() -> {
                boolean away = node.getScene() == null || overlay.isOpen();
                if (!away && !(node.getScene().getFocusOwner() instanceof TextInputControl)) {
                    list.focus();
                }
            });
        }
    }

    public Node node() {
        return node;
    }

    /** Gives the keyboard to the list. */
    public void focus() {
        list.focus();
    }

    /** Gives the keyboard to the field that narrows the list. */
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /** Makes lines and field anew, so that none keeps what it showed: a field keeps what was typed, for its own undo. */
    public void forget() {
        list.renew();
        boolean typing = filter.isFocused();
        model.showing().set(model.showing().get().typing(""));
        freshField();
        if (typing) {
            filter.requestFocus();
        }
    }

    private Node field() {
        field.setAlignment(Pos.CENTER_LEFT);
        field.getStyleClass().add("icon-field");
        freshField();
        return field;
    }

    private void freshField() {
        filter = new TextField();
        filter.setId("find-filter");
        filter.setPromptText(say.text("ui.anonymise.filter.prompt"));
        filter.setAccessibleText(say.text("ui.anonymise.filter.prompt"));
        filter.textProperty().addListener((property, before, now) -> model.showing()
                .set(model.showing().get().typing(now)));
        field.getChildren().setAll(filter, Parts.icon(Feather.SEARCH, "field-icon"));
    }

    private Node segments() {
        HBox row = new HBox();
        row.getStyleClass().add("find-filters");
        row.setMaxWidth(Region.USE_PREF_SIZE);
        for (Showing.Filter one : Showing.Filter.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("find-filter-" + one.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("find-filter");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.showing().set(model.showing().get().with(one));
            });
            filters.put(one, button);
            row.getChildren().add(button);
        }
        return row;
    }

    /** Says that nothing is left among what was typed, and leads on to the rest. */
    private HBox narrowed() {
        Button clear = Panel.link(say.text("ui.anonymise.filter.clear"), () -> {
            filter.clear();
            model.goOn();
            list.focus();
        });
        clear.setId("find-filter-clear");
        Label none = Parts.label(say.text("ui.anonymise.filter.none-left"), "muted", "small");
        none.setMinWidth(0);
        HBox line = new HBox(8, none, Parts.spring(), clear);
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.showing().get().isDone(model.review().get()), model.showing(), model.review()));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private HBox together(Runnable acceptTicked) {
        Button accept = Parts.button("", acceptTicked, "small-button");
        accept.setId("accept-ticked");
        accept.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> say.text(
                                "ui.anonymise.accept.ticked",
                                model.ticked().get().size()),
                        model.ticked()));
        HBox box =
                new HBox(8, ticked, Parts.spring(), Panel.link(say.text("ui.anonymise.untick"), model::untick), accept);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void tellTicked(int count) {
        ticked.setText(say.text("ui.anonymise.ticked", count));
        together.setVisible(count > 0);
        together.setManaged(count > 0);
    }

    private void tell(Review review) {
        Tally tally = review.tally();
        badge.setText(String.valueOf(tally.total()));
        bar.show(tally.total(), tally.accepted(), tally.skipped());
        done.setText(say.text("ui.anonymise.progress", tally.decided(), tally.total()));
        parts.setText(say.text("ui.anonymise.progress.parts", tally.accepted(), tally.skipped()));
        bar.node().setAccessibleText(done.getText() + ", " + parts.getText());
        filters.forEach((filter, button) -> button.setText(say.text(filter.messageKey(), filter.count(review))));
    }

    private void show(Showing now) {
        filters.forEach((filter, button) -> button.setSelected(filter == now.filter()));
    }

    private void pickGroup(Button anchor) {
        Words words = new Words(say);
        new Picker(overlay, say.text("ui.anonymise.only"), typed -> {
                    List<Choice> choices = new ArrayList<>();
                    choices.add(new Choice(say.text("ui.anonymise.only.all"), "", "", () -> only(Optional.empty())));
                    for (Group group : Group.values()) {
                        choices.add(new Choice(
                                words.of(group),
                                String.valueOf(model.review().get().items(group).size()),
                                "",
                                () -> only(Optional.of(group))));
                    }
                    choices.removeIf(choice ->
                            !choice.label().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)));
                    return choices;
                })
                .open(anchor);
    }

    private void only(Optional<Group> group) {
        model.showing().set(model.showing().get().only(group));
    }
}
