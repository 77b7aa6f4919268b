package no.utsagn.ui.search;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The search, beside the transcript. */
public final class SearchPane {

    private final Messages say;
    private final DeskModel desk;
    private final SearchModel search;
    private final TextField field = new TextField();
    private final VBox node;
    private final Label hitCount = Parts.wrapped("", "muted", "small", "list-note");

    public SearchPane(Messages say, DeskModel desk, SearchModel search) {
        this.say = say;
        this.desk = desk;
        this.search = search;
        node = body();
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** Puts the cursor into the field. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private VBox body() {
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
        ListView<Found> list = FoundList.of(desk, search.found(), true);
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
        return FoundList.stacked(top, list, empty);
    }

    private void tellHits() {
        Optional<String> wrong = search.problem().get().map(say::text);
        String count = field.getText().isBlank()
                ? ""
                : say.text("ui.search.count", search.places().get().size(), search.transcripts());
        hitCount.setText(wrong.orElse(count));
        hitCount.setManaged(!hitCount.getText().isEmpty());
    }
}
