package no.utsagn.ui.search;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.search.forms.FormsRow;
import no.utsagn.ui.search.model.HitsModel;
import no.utsagn.ui.search.model.Row;
import no.utsagn.ui.search.model.SearchModel;
import no.utsagn.ui.search.query.QueryField;
import no.utsagn.ui.search.results.ShortList;
import no.utsagn.ui.search.results.Totals;
import org.kordamp.ikonli.feather.Feather;

/** The search beside the transcript: the field, the forms and the hits; a click goes there. */
public final class SearchTab {

    private final Messages say;
    private final DeskModel desk;
    private final SearchModel search;
    private final HitsModel hits;
    private final ListView<Row> list;
    private final QueryField field;
    private final Label count = Parts.label("", "muted", "small");
    private final StackPane node = new StackPane();

    SearchTab(
            Messages say,
            DeskModel desk,
            SearchModel search,
            HitsModel hits,
            Overlay overlay,
            Runnable help,
            Runnable ownWords,
            Runnable room) {
        this.say = say;
        this.desk = desk;
        this.search = search;
        this.hits = hits;
        this.list = new ShortList(say, hits, line -> desk.goTo(new Place(line.in(), line.span())), search::more).node();
        this.field = new QueryField(say, desk, search, "search", node, this::toHits, help);
        Button open = Parts.iconButton(Feather.MAXIMIZE_2, say.text("ui.search.room"), room);
        open.setId("search-room");
        HBox.setHgrow(field.node(), Priority.ALWAYS);
        HBox first = new HBox(4, field.node(), open);
        first.setAlignment(Pos.CENTER_LEFT);
        count.setWrapText(true);
        count.setId("search-count");
        VBox top = new VBox(
                6,
                first,
                new WithinChips(say, search).node(),
                new FormsRow(say, search, overlay, ownWords, true).node(),
                count);
        top.getStyleClass().add("pane-head");
        Node empty = Parts.empty(Feather.SEARCH, say.text("ui.search.empty.title"), say.text("ui.search.empty.text"));
        empty.visibleProperty().bind(list.visibleProperty().not());
        StackPane middle = new StackPane(list, empty);
        StackPane.setAlignment(empty, Pos.TOP_CENTER);
        VBox.setVgrow(middle, Priority.ALWAYS);
        node.getChildren().add(0, new VBox(top, middle));
        search.answer().addListener((property, before, now) -> tell());
        search.growth().addListener((property, before, now) -> tell());
        tell();
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** What lights the hits in the transcript. */
    public HitsModel hits() {
        return hits;
    }

    /** Puts the cursor into the field. */
    public void focus() {
        node.applyCss();
        field.focus();
    }

    private void toHits() {
        search.used();
        if (hits.any()) {
            list.requestFocus();
            hits.step(hits.chosen().get().isPresent() ? 0 : 1)
                    .ifPresent(line -> desk.goTo(new Place(line.in(), line.span())));
        }
    }

    private void tell() {
        boolean asked = search.answer().get().isPresent();
        list.setVisible(asked);
        String found = search.answer()
                .get()
                .map(answer -> Totals.told(say, answer.result().counts()))
                .orElse("");
        boolean growing = asked && search.growth().get().goesOn();
        count.setText(
                growing
                        ? found + " · "
                                + say.text(
                                        "ui.search.growing",
                                        search.growth().get().done(),
                                        search.growth().get().total())
                        : found);
        count.setManaged(asked);
    }
}
