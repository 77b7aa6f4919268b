package no.utsagn.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.app.Jobs;
import no.utsagn.app.search.SearchResult;
import no.utsagn.base.Messages;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.CommandMenu;
import no.utsagn.ui.frame.Offer;
import no.utsagn.ui.frame.Room;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.search.coding.CodingBar;
import no.utsagn.ui.search.coding.HitDeeds;
import no.utsagn.ui.search.forms.FormsRow;
import no.utsagn.ui.search.forms.OwnWordsCard;
import no.utsagn.ui.search.forms.WidthSwitch;
import no.utsagn.ui.search.model.HitsModel;
import no.utsagn.ui.search.model.SearchModel;
import no.utsagn.ui.search.query.HelpCard;
import no.utsagn.ui.search.query.QueryField;
import no.utsagn.ui.search.results.Bars;
import no.utsagn.ui.search.results.HitList;
import no.utsagn.ui.search.results.ReadingPane;
import no.utsagn.ui.search.results.Totals;
import no.utsagn.ui.search.saved.ProposalCard;
import no.utsagn.ui.search.saved.ProposalNotice;
import no.utsagn.ui.search.saved.SavedDeeds;
import no.utsagn.ui.search.saved.SavedList;
import no.utsagn.ui.search.saved.SavedModel;
import org.kordamp.ikonli.feather.Feather;

/** The room of searching: the query on top, where it was found on the left, the hits, and the turn around the chosen one. */
public final class SearchRoom implements Room {

    /** What the room asks the window for. */
    public interface Requests {
        /** Shows the transcript, at the place that the desk was told to go to. */
        void transcript();

        /** Shows the room of searching. */
        void search();

        /** Says what was done, and offers to take it back. */
        void tell(String text, String actName, Runnable act);
    }

    private final Messages say;
    private final DeskModel desk;
    private final Requests requests;
    private final SearchModel search;
    private final HitsModel hits;
    private final HelpCard help;
    private final OwnWordsCard ownWords;
    private final QueryField field;
    private final HitList list;
    private final SearchTab tab;
    private final HitDeeds deeds;
    private final SavedModel saved;
    private final SavedDeeds savedDeeds;
    private final SearchCommands commands;
    private final Overlay overlay;
    private final StackPane node = new StackPane();
    private boolean seen;

    public SearchRoom(
            Messages say, DeskModel desk, StudySearch searching, Jobs jobs, Overlay overlay, Requests requests) {
        this.say = say;
        this.desk = desk;
        this.requests = requests;
        this.search = new SearchModel(desk, searching, jobs);
        this.hits = new HitsModel(search);
        this.overlay = overlay;
        this.deeds = new HitDeeds(say, desk, search, hits, overlay, requests::tell);
        this.saved = new SavedModel(desk, search, searching.study(), jobs);
        this.savedDeeds = new SavedDeeds(say, desk, search, overlay, requests::tell);
        this.commands = new SearchCommands(
                say,
                search,
                hits,
                deeds,
                savedDeeds,
                overlay,
                new SearchCommands.Acts(
                        this::toField,
                        this::goWithin,
                        this::openHelp,
                        this::openOwnWords,
                        () -> step(1),
                        () -> step(-1)));
        this.ownWords = new OwnWordsCard(say, desk, overlay);
        this.help = new HelpCard(say, overlay, this::run);
        this.field = new QueryField(say, desk, search, "search-query", node, this::toHits, help::open);
        this.list = new HitList(
                say,
                hits,
                Bindings.createBooleanBinding(() -> search.wrong().get().isPresent(), search.wrong()),
                this::goThere,
                field::focus,
                search::more);
        this.tab = new SearchTab(say, desk, search, hits, overlay, help::open, ownWords::open, requests::search);
        node.getChildren().add(0, body());
        node.getStyleClass().addAll("work", "search-room");
    }

    private Node body() {
        ReadingPane reading = new ReadingPane(say, desk, hits, this::goThere);
        SplitPane split = new SplitPane(left(), middle(), reading.node());
        SplitPane.setResizableWithParent(split.getItems().get(0), false);
        SplitPane.setResizableWithParent(reading.node(), false);
        split.setDividerPositions(0.17, 0.72);
        VBox.setVgrow(split, Priority.ALWAYS);
        return new VBox(head(), new HBox(forms()), split);
    }

    private Node head() {
        Button mark = Parts.iconButton(Feather.HELP_CIRCLE, say.text("ui.search.help.tip"), help::open);
        mark.setId("search-help-button");
        Button sitting =
                Parts.iconButton(Feather.CLOCK, say.text("ui.search.sitting") + " (Ctrl+Shift+T)", commands::sitting);
        sitting.setId("search-sitting");
        sitting.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> search.sitting().searches().get().isEmpty(),
                        search.sitting().searches()));
        HBox.setHgrow(field.node(), Priority.ALWAYS);
        HBox head = new HBox(
                8,
                new WithinChips(say, search).node(),
                field.node(),
                sitting,
                mark,
                new WidthSwitch(say, search).node());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("tool-row", "search-head");
        return head;
    }

    private Node forms() {
        Node row = new FormsRow(say, search, overlay, ownWords::open, false).node();
        HBox.setHgrow(row, Priority.ALWAYS);
        return row;
    }

    private Node left() {
        VBox bars = new VBox(
                new Bars(say, search, say.text("ui.search.bars.role"), "rolle", SearchResult::roles).node(),
                new Bars(say, search, say.text("ui.search.bars.round"), "runde", SearchResult::rounds).node(),
                new SavedList(say, desk, search, saved, savedDeeds).node());
        bars.getStyleClass().add("facets");
        ScrollPane scroll = new ScrollPane(bars);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(scroll);
        left.getStyleClass().addAll("pane", "quote-filters");
        left.setMinWidth(224);
        return left;
    }

    private Node middle() {
        NoHits none = new NoHits(say, desk, search, help::open);
        none.node().visibleProperty().addListener((property, before, now) -> list.node()
                .setVisible(!now));
        list.node().setVisible(!none.node().isVisible());
        StackPane stack = new StackPane(list.node(), none.node());
        VBox.setVgrow(stack, Priority.ALWAYS);
        VBox middle = new VBox(
                new ProposalNotice(say, saved, new ProposalCard(say, desk, overlay, deeds)).node(),
                new Totals(say, search, hits).node(),
                new CodingBar(say, search, hits, deeds, overlay, this::goWithin).node(),
                stack);
        middle.getStyleClass().add("pane");
        middle.setMinWidth(360);
        return middle;
    }

    /** The search itself, for what lights its hits. */
    public HitsModel hits() {
        return hits;
    }

    /** The same search beside the transcript. */
    public SearchTab tab() {
        return tab;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        node.applyCss();
        node.layout();
        if (hits.chosen().get().isPresent()) {
            list.focus();
        } else {
            field.focus();
        }
    }

    @Override
    public void shown(boolean now) {
        seen = now;
        saved.seen(now);
    }

    /** Shows the room and searches for something in it. */
    public void ask(String query) {
        requests.search();
        run(query);
    }

    private void run(String query) {
        search.run(query, search.forms().get());
        field.focus();
    }

    private void toField() {
        field.focus();
    }

    private void openHelp() {
        help.open();
    }

    private void openOwnWords() {
        ownWords.open();
    }

    private void goWithin() {
        search.goWithin();
        field.focus();
    }

    private void toHits() {
        search.used();
        if (hits.any()) {
            list.focus();
        }
    }

    private void goThere() {
        hits.chosen().get().ifPresent(line -> {
            requests.transcript();
            desk.goTo(new Place(line.in(), line.span()));
        });
    }

    /** Chooses the next hit; where the hits are not seen, goes to it. */
    private void step(int by) {
        hits.step(by).filter(line -> !seen).ifPresent(line -> goThere());
    }

    @Override
    public List<Command> commands() {
        return commands.groups().stream().flatMap(List::stream).toList();
    }

    @Override
    public Optional<CommandMenu> menu() {
        return Optional.of(commands.menu());
    }

    /** What is offered in the menus wherever one is. */
    public List<Offer> offers() {
        return commands.offers();
    }
}
