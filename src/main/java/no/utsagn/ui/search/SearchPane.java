package no.utsagn.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.kordamp.ikonli.feather.Feather;

/** The pane on the right: the search, and the quotes of the chosen code. */
public final class SearchPane {

    private final Messages say;
    private final DeskModel desk;
    private final SearchModel search;
    private final QuotesModel quotes;
    private final TextField field = new TextField();
    private final ToggleButton searchTab;
    private final ToggleButton quotesTab;
    private final VBox node;
    private final VBox searchBody;
    private final VBox quotesBody;
    private final Label hitCount = Parts.wrapped("", "muted", "small", "list-note");
    private final Label quoteCount = Parts.wrapped("", "muted", "small");
    private final HBox quoteHead = new HBox(8);

    public SearchPane(Messages say, DeskModel desk, SearchModel search, QuotesModel quotes) {
        this.say = say;
        this.desk = desk;
        this.search = search;
        this.quotes = quotes;
        ToggleGroup tabs = new ToggleGroup();
        searchTab = tab(say.text("ui.search.tab"), Feather.SEARCH, tabs);
        searchTab.setId("tab-search");
        quotesTab = tab(say.text("ui.quotes.tab"), Feather.MESSAGE_SQUARE, tabs);
        quotesTab.setId("tab-quotes");
        HBox head = new HBox(4, searchTab, quotesTab);
        head.getStyleClass().add("tabs");
        searchBody = searchBody();
        quotesBody = quotesBody();
        StackPane body = new StackPane(searchBody, quotesBody);
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(head, body);
        node.getStyleClass().add("pane");
        searchBody.visibleProperty().bind(searchTab.selectedProperty());
        quotesBody.visibleProperty().bind(quotesTab.selectedProperty());
        searchTab.setSelected(true);
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** Shows the search with the cursor in its field. */
    public void focusSearch() {
        searchTab.setSelected(true);
        field.requestFocus();
        field.selectAll();
    }

    /** Shows the quotes of the chosen code. */
    public void showQuotes() {
        quotesTab.setSelected(true);
    }

    private static ToggleButton tab(String text, Feather icon, ToggleGroup group) {
        ToggleButton tab = new ToggleButton(text, Parts.icon(icon));
        tab.getStyleClass().add("tab-button");
        tab.setToggleGroup(group);
        tab.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (tab.isSelected()) {
                event.consume();
            }
        });
        return tab;
    }

    private VBox searchBody() {
        field.setId("search");
        field.setPromptText(say.text("ui.search.prompt"));
        field.setAccessibleText(say.text("ui.search.prompt"));
        field.textProperty().bindBidirectional(search.query());
        Button clear = Parts.iconButton(Feather.X, say.text("ui.search.clear"), field::clear);
        clear.getStyleClass().add("in-field");
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        StackPane box = new StackPane(field, Parts.icon(Feather.SEARCH, "field-icon"), clear);
        box.getStyleClass().addAll("icon-field", "clearable");
        box.setAlignment(Pos.CENTER_LEFT);
        StackPane.setAlignment(clear, Pos.CENTER_RIGHT);
        VBox top = new VBox(8, box, hitCount);
        top.getStyleClass().add("pane-head");
        ListView<Found> list = list(search.found(), true);
        list.setId("hits");
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        search.places().addListener((property, before, now) -> tellHits());
        search.problem().addListener((property, before, now) -> tellHits());
        Node empty = Parts.empty(Feather.SEARCH, say.text("ui.search.empty.title"), say.text("ui.search.empty.text"));
        empty.visibleProperty().bind(field.textProperty().isEmpty());
        list.visibleProperty().bind(field.textProperty().isNotEmpty());
        tellHits();
        return stacked(top, list, empty);
    }

    private void tellHits() {
        Optional<String> wrong = search.problem().get().map(say::text);
        String count = field.getText().isBlank()
                ? ""
                : say.text("ui.search.count", search.places().get().size(), search.transcripts());
        hitCount.setText(wrong.orElse(count));
        hitCount.setManaged(!hitCount.getText().isEmpty());
    }

    private VBox quotesBody() {
        quoteHead.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(6, quoteHead, quoteCount);
        top.getStyleClass().add("pane-head");
        ListView<Found> list = list(quotes.quotes(), false);
        list.setId("quotes");
        Node empty = Parts.empty(
                Feather.MESSAGE_SQUARE, say.text("ui.quotes.empty.title"), say.text("ui.quotes.empty.text"));
        quotes.quotes().addListener((property, before, now) -> tellQuotes(empty, list));
        tellQuotes(empty, list);
        return stacked(top, list, empty);
    }

    private void tellQuotes(Node empty, ListView<Found> list) {
        Optional<Code> code =
                desk.code().get().flatMap(desk.study().get().codebook().codes()::find);
        quoteHead.getChildren().clear();
        code.ifPresent(c -> quoteHead
                .getChildren()
                .addAll(Picker.swatch(Color.web(c.color())), Parts.label(c.name(), "card-title")));
        quoteCount.setText(
                code.isEmpty()
                        ? ""
                        : say.text(
                                "ui.quotes.count",
                                quotes.passages(),
                                quotes.voices().count(),
                                Counts.informants(desk.study().get())));
        quoteHead.getParent().setManaged(code.isPresent());
        quoteHead.getParent().setVisible(code.isPresent());
        empty.setVisible(quotes.quotes().get().isEmpty());
        list.setVisible(!quotes.quotes().get().isEmpty());
    }

    private ListView<Found> list(ObservableValue<List<Found>> items, boolean lightFound) {
        ListView<Found> list = new ListView<>();
        list.setFixedCellSize(FoundCell.HEIGHT);
        list.getStyleClass().add("found-list");
        list.setCellFactory(view -> new FoundCell(view, lightFound));
        items.addListener((property, before, now) -> list.getItems().setAll(now));
        list.getItems().setAll(items.getValue());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> Optional.ofNullable(now)
                .ifPresent(f -> desk.goTo(f.place())));
        list.setOnMouseClicked(event ->
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(f -> desk.goTo(f.place())));
        return list;
    }

    private static VBox stacked(Node top, Node list, Node empty) {
        StackPane middle = new StackPane(list, empty);
        StackPane.setAlignment(empty, Pos.TOP_CENTER);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return new VBox(top, middle);
    }
}
