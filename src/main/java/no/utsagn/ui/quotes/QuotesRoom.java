package no.utsagn.ui.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.analysis.Passage;
import no.utsagn.app.key.HeldKey;
import no.utsagn.base.Messages;
import no.utsagn.coding.Coding;
import no.utsagn.coding.MemoTarget;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.MenuPlace;
import no.utsagn.ui.frame.Offer;
import no.utsagn.ui.frame.Room;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.quotes.model.Ends;
import no.utsagn.ui.quotes.model.QuotesModel;
import no.utsagn.ui.running.RunningModel;

/** The view of quotes: what is asked for on the left, the list in the middle, the chosen quote as a whole on the right. */
public final class QuotesRoom implements Room {

    /** What the room asks the window for. */
    public interface Requests {
        /** Shows the transcript, at the place that the desk was told to go to. */
        void transcript();

        /** Shows the room of quotes. */
        void quotes();

        /** Lets a memo be written on something. */
        void memo(MemoTarget target);

        /** The key of the study, if it is open: what is copied is compared with it. */
        default Optional<HeldKey> key() {
            return Optional.empty();
        }

        /** Says something. */
        void tell(String text);

        /** Says what was done, and offers something about it. */
        void tell(String text, String actName, Runnable act);
    }

    private final Messages say;
    private final DeskModel desk;
    private final QuotesModel model;
    private final Requests requests;
    private final Deeds deeds;
    private final QuoteList list;
    private final CodingLines codings;
    private final QuotesSide side;
    private final SplitPane node;
    private final BooleanProperty left = new SimpleBooleanProperty();
    private final BooleanProperty seen = new SimpleBooleanProperty();

    public QuotesRoom(Messages say, DeskModel desk, RunningModel running, Overlay overlay, Requests requests) {
        this.say = say;
        this.desk = desk;
        this.requests = requests;
        this.model = new QuotesModel(say, desk, running);
        this.deeds = new Deeds(say, desk, model, overlay, requests);
        this.list = new QuoteList(say, desk, model, true, this::source);
        this.codings = new CodingLines(say, desk, deeds, requests);
        this.side = new QuotesSide(say, desk, model, requests::quotes);
        FilterColumn filters = new FilterColumn(say, desk, model, deeds);
        QuoteDetail detail = new QuoteDetail(say, desk, model, codings, this::source);
        node = new SplitPane(filters.node(), middle(overlay), detail.node());
        node.getStyleClass().addAll("work", "quotes-room");
        SplitPane.setResizableWithParent(filters.node(), false);
        SplitPane.setResizableWithParent(detail.node(), false);
        node.setDividerPositions(0.19, 0.69);
    }

    private Node middle(Overlay overlay) {
        NoQuotes none = new NoQuotes(say, desk, model, requests::transcript);
        none.node().visibleProperty().addListener((property, before, now) -> list.node()
                .setVisible(!now));
        list.node().setVisible(!none.node().isVisible());
        StackPane stack = new StackPane(list.node(), none.node());
        VBox.setVgrow(stack, Priority.ALWAYS);
        VBox middle = new VBox(
                new ToolRow(say, model, overlay, deeds).node(), new FilterChips(say, desk, model).node(), stack);
        middle.getStyleClass().add("pane");
        middle.setMinWidth(Region.USE_COMPUTED_SIZE);
        return middle;
    }

    @Override
    public Node node() {
        return node;
    }

    /** The list for the pane beside the transcript. */
    public Node side() {
        return side.node();
    }

    /** A split pane takes its parts into the window only once it is dressed; before that none can have the keyboard. */
    @Override
    public void focus() {
        left.set(false);
        node.applyCss();
        list.focus();
    }

    @Override
    public void shown(boolean now) {
        seen.set(now);
        model.seen(this, now);
    }

    /** Goes to where the chosen quote stands, from where one can come back. */
    private void source() {
        if (model.chosen().get().isPresent()) {
            left.set(true);
            requests.transcript();
            model.goToSource();
        }
    }

    /** The coding that a memo would be about. */
    public Optional<MemoTarget> memoTarget() {
        return codings.marked().map(Coding::id).map(MemoTarget.OnCoding::new);
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(List.of(
                Command.of(say.text("ui.quotes.recode"), deeds::recode)
                        .on("Shortcut+K")
                        .when(meant()),
                Command.of(say.text("ui.quotes.uncode"), deeds::uncode)
                        .on("Delete")
                        .notWhileTyping()
                        .when(meant()),
                Command.of(say.text("ui.quotes.chapter"), deeds::addToChapter)
                        .on("Shortcut+Shift+K")
                        .when(meant()),
                Command.of(say.text("ui.quotes.tick-all"), model::tickAll)
                        .on("Shortcut+A")
                        .notWhileTyping()));
        commands.addAll(ends(true, "Alt+Shift+"));
        commands.addAll(ends(false, "Shift+"));
        return commands;
    }

    private List<Command> ends(boolean start, String keys) {
        String which = say.text(start ? "ui.quotes.start" : "ui.quotes.end") + ": ";
        return List.of(
                end(which + say.text("ui.quotes.word-back"), keys + "Left", start, Ends.By.WORD, false),
                end(which + say.text("ui.quotes.word-on"), keys + "Right", start, Ends.By.WORD, true),
                end(
                        which + say.text("ui.quotes.sentence-back"),
                        "Shortcut+" + keys + "Left",
                        start,
                        Ends.By.SENTENCE,
                        false),
                end(
                        which + say.text("ui.quotes.sentence-on"),
                        "Shortcut+" + keys + "Right",
                        start,
                        Ends.By.SENTENCE,
                        true));
    }

    private Command end(String name, String keys, boolean start, Ends.By by, boolean later) {
        return Command.of(name, () -> codings.move(start, by, later))
                .on(keys)
                .notWhileTyping()
                .when(meant());
    }

    private BooleanBinding meant() {
        return Bindings.createBooleanBinding(
                () -> !model.meant().isEmpty(), model.chosen(), model.ticked(), model.rows());
    }

    /** What is offered in the menus. */
    public List<Offer> offers() {
        BooleanBinding words =
                Bindings.createBooleanBinding(() -> !desk.selection().get().isEmpty(), desk.selection());
        return List.of(
                Offer.in(MenuPlace.EDIT, Command.of(say.text("ui.hen.menu"), deeds::hen)),
                Offer.in(
                        MenuPlace.EDIT,
                        Command.of(say.text("ui.quotes.copy"), this::copy)
                                .on("Shortcut+C")
                                .notWhileTyping()
                                .when(words.or(seen))),
                Offer.in(
                        MenuPlace.VIEW,
                        Command.of(say.text("ui.quotes.back"), requests::quotes)
                                .on("Alt+Left")
                                .when(left)));
    }

    /** Copies the words that are selected in the transcript, for the menu on them. */
    public Command copyWords() {
        BooleanBinding words =
                Bindings.createBooleanBinding(() -> !desk.selection().get().isEmpty(), desk.selection());
        return Command.of(say.text("ui.quotes.copy"), this::copyWordsNow)
                .on("Shortcut+C")
                .when(words);
    }

    private void copyWordsNow() {
        desk.transcript()
                .get()
                .ifPresent(transcript -> deeds.copy(
                        List.of(new Passage(transcript, desk.selection().get()))));
    }

    /** Copies the quotes here, or the selected words where the transcript is shown. */
    private void copy() {
        if (seen.get()) {
            deeds.copy();
        } else {
            copyWordsNow();
        }
    }
}
