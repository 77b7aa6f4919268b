package no.utsagn.ui.work;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.coding.MemoTarget;
import no.utsagn.ui.code.Codes;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.Offer;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Tabs;
import no.utsagn.ui.search.SearchTab;
import no.utsagn.ui.theme.Theme;
import no.utsagn.ui.transcript.TranscriptView;
import org.kordamp.ikonli.feather.Feather;

/** The activity of coding, put together. */
public final class WorkPage {

    private final Messages say;
    private final Codes codes;
    private final SearchTab search;
    private final PageModel words;
    private final TranscriptPane transcript;
    private final TranscriptView view;
    private final Tabs side;
    private final Folding node;
    private final ObjectProperty<Panes> panes = new SimpleObjectProperty<>(Panes.first(1440));

    /** What the page asks the window to do. */
    public record Requests(Runnable importFiles, Runnable importCodebook, Runnable newCode) {}

    public WorkPage(
            Messages say,
            DeskModel desk,
            CodingModel coding,
            Counts counts,
            SearchTab search,
            TranscriptView view,
            Overlay overlay,
            Node quotes,
            Requests requests) {
        this.say = say;
        this.view = view;
        codes = new Codes(say, overlay, desk, coding, requests.newCode(), requests.importCodebook());
        this.search = search;
        side = new Tabs(List.of(
                new Tabs.Tab("search", say.text("ui.search.tab"), Feather.SEARCH, search.node()),
                new Tabs.Tab("quotes", say.text("ui.quotes.tab"), Feather.MESSAGE_SQUARE, quotes)));
        words = new PageModel(desk, search.hits());
        transcript = new TranscriptPane(
                say, desk, coding, counts, words, view, overlay, this::pickCode, empty(requests.importFiles()));
        TranscriptListPane transcripts =
                new TranscriptListPane(say, desk, new TranscriptListModel(desk, counts), requests.importFiles());
        SplitPane left = new SplitPane(transcripts.node(), codes.node());
        left.setOrientation(Orientation.VERTICAL);
        left.setDividerPositions(0.34);
        left.getStyleClass().add("left");
        node = new Folding(left, transcript.node(), (Region) side.node(), panes);
        left.getDividers()
                .get(0)
                .positionProperty()
                .addListener((property, before, now) -> panes.set(panes.get().listed(now.doubleValue())));
        side.chosen()
                .addListener((property, before, now) -> panes.set(panes.get().on(now)));
        panes.addListener((property, before, now) -> {
            left.setDividerPositions(now.list());
            side.choose(now.tab());
        });
    }

    /** Puts a tab behind those on the right. */
    public void beside(Tabs.Tab tab) {
        side.add(tab);
        side.choose(panes.get().tab());
    }

    /** The pane of codes, where the chosen code is what one works with. */
    public Node codes() {
        return codes.node();
    }

    /** How the panes stand. Setting it moves them. */
    public ObjectProperty<Panes> panes() {
        return panes;
    }

    /** Folds the pane on the left away, or brings it back. */
    public void foldLeft() {
        Panes now = panes.get();
        panes.set(now.folded(!now.leftFolded(), now.rightFolded()));
    }

    /** Folds the pane on the right away, or brings it back. */
    public void foldRight() {
        Panes now = panes.get();
        panes.set(now.folded(now.leftFolded(), !now.rightFolded()));
    }

    private Node empty(Runnable importFiles) {
        Button first = Parts.button(say.text("ui.transcripts.import.button"), importFiles, "accent");
        return Parts.empty(
                Feather.FILE_TEXT, say.text("ui.transcript.empty.title"), say.text("ui.transcript.empty.text"), first);
    }

    /** What is put into the window. */
    public Node node() {
        return node.node();
    }

    /** Opens the picker of codes for what is selected. */
    public void pickCode() {
        codes.pick();
    }

    /** Puts the cursor into the search field. */
    public void focusSearch() {
        showSide("search");
        search.focus();
    }

    /** Shows a tab on the right. */
    public void showSide(String tab) {
        Panes now = panes.get();
        panes.set(now.on(tab).folded(now.leftFolded(), false));
    }

    /** All about codes. */
    public Codes aboutCodes() {
        return codes;
    }

    /** Starts renaming the chosen code. */
    public void renameCode() {
        codes.rename();
    }

    /** What can be done with words and codings, for menus, keys and palette. */
    public List<Offer> offers() {
        return transcript.offers();
    }

    /** Tells whether the page is seen. */
    public void shown(boolean now) {
        words.seen(now);
        transcript.shown(now);
    }

    /** What is offered on the words themselves. */
    public List<Command> onWords() {
        return transcript.onWords();
    }

    /** Hears of a coding or a code that somebody wants to write a memo about. */
    public void onMemo(Consumer<MemoTarget> listener) {
        transcript.onMemo(listener);
        codes.onMemos(code -> listener.accept(new MemoTarget.OnCode(code)));
    }

    /** Whether the order of turns over the words is folded away. */
    public BooleanProperty turnsFolded() {
        return transcript.turnsFolded();
    }

    /** Wears another theme. */
    public void wear(Theme theme) {
        transcript.wear(theme);
    }

    /** Gives the keyboard to the words. */
    public void focusWords() {
        view.focus();
    }
}
