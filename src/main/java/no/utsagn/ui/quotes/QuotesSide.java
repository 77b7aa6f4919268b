package no.utsagn.ui.quotes;

import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.quotes.model.QuotesModel;
import org.kordamp.ikonli.feather.Feather;

/** The same quotes beside the transcript, with fewer controls: a click goes to the place. */
final class QuotesSide {

    private final Messages say;
    private final DeskModel desk;
    private final QuotesModel model;
    private final HBox title = new HBox(8);
    private final Label count = Parts.wrapped("", "muted", "small");
    private final VBox node;

    QuotesSide(Messages say, DeskModel desk, QuotesModel model, Runnable room) {
        this.say = say;
        this.desk = desk;
        this.model = model;
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button open = Parts.iconButton(Feather.MAXIMIZE_2, say.text("ui.quotes.open-room"), room);
        open.setId("quotes-open-room");
        HBox line = new HBox(8, title, open);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(6, line, count, new FilterChips(say, desk, model).node());
        head.getStyleClass().add("pane-head");
        QuoteList list = new QuoteList(say, desk, model, false, model::goToSource);
        NoQuotes none = new NoQuotes(say, desk, model, () -> {});
        none.node().visibleProperty().addListener((property, before, now) -> list.node()
                .setVisible(!now));
        list.node().setVisible(!none.node().isVisible());
        StackPane middle = new StackPane(list.node(), none.node());
        VBox.setVgrow(middle, Priority.ALWAYS);
        node = new VBox(head, middle);
        node.visibleProperty().addListener((property, before, now) -> model.seen(this, now));
        model.seen(this, true);
        model.found().addListener((property, before, now) -> tell());
        tell();
    }

    Node node() {
        return node;
    }

    private void tell() {
        List<Code> codes = desk.study().get().codebook().inTreeOrder().stream()
                .filter(code -> model.filter().get().codes().contains(code.id()))
                .toList();
        title.getChildren().clear();
        codes.stream().limit(1).forEach(code -> title.getChildren()
                .addAll(Picker.swatch(Color.web(code.color())), Parts.label(code.name(), "card-title")));
        if (codes.isEmpty()) {
            title.getChildren().add(Parts.label(say.text("ui.quotes.codes.all"), "card-title"));
        } else {
            title.getChildren()
                    .add(Parts.iconButton(
                            Feather.X,
                            say.text("ui.quotes.codes.remove", codes.get(0).name()),
                            () -> model.show(Set.of())));
        }
        if (codes.size() > 1) {
            title.getChildren().add(2, Parts.label("+ " + (codes.size() - 1), "badge"));
        }
        count.setText(ToolRow.counted(say, model));
    }
}
