package no.utsagn.ui.search;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import org.kordamp.ikonli.feather.Feather;

/** The quotes of the chosen code, beside the transcript. */
public final class QuotesPane {

    private final Messages say;
    private final DeskModel desk;
    private final QuotesModel quotes;
    private final Label count = Parts.wrapped("", "muted", "small");
    private final HBox head = new HBox(8);
    private final VBox node;

    public QuotesPane(Messages say, DeskModel desk, QuotesModel quotes) {
        this.say = say;
        this.desk = desk;
        this.quotes = quotes;
        head.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(6, head, count);
        top.getStyleClass().add("pane-head");
        ListView<Found> list = FoundList.of(desk, quotes.quotes(), false);
        list.setId("quotes");
        Node empty = Parts.empty(
                Feather.MESSAGE_SQUARE, say.text("ui.quotes.empty.title"), say.text("ui.quotes.empty.text"));
        quotes.quotes().addListener((property, before, now) -> tell(empty, list));
        tell(empty, list);
        node = FoundList.stacked(top, list, empty);
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    private void tell(Node empty, ListView<Found> list) {
        Optional<Code> code =
                desk.code().get().flatMap(desk.study().get().codebook().codes()::find);
        head.getChildren().clear();
        code.ifPresent(c ->
                head.getChildren().addAll(Picker.swatch(Color.web(c.color())), Parts.label(c.name(), "card-title")));
        count.setText(
                code.isEmpty()
                        ? ""
                        : say.text(
                                "ui.quotes.count",
                                quotes.passages(),
                                quotes.voices().count(),
                                Counts.informants(desk.study().get())));
        head.getParent().setManaged(code.isPresent());
        head.getParent().setVisible(code.isPresent());
        empty.setVisible(quotes.quotes().get().isEmpty());
        list.setVisible(!quotes.quotes().get().isEmpty());
    }
}
