package no.utsagn.ui.words;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.utsagn.analysis.words.Spread;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.words.model.Reckoning;
import no.utsagn.ui.words.model.WordRow;
import no.utsagn.ui.words.model.WordsModel;
import org.kordamp.ikonli.feather.Feather;

/** The chosen word: its forms, who stands behind it, and how its figures come about. */
final class FiguresPane {

    private static final double WIDTH = 340;

    private final Messages say;
    private final WordsModel model;
    private final WordActs acts;
    private final VBox body = new VBox(6);
    private final ScrollPane node = new ScrollPane(body);

    FiguresPane(Messages say, WordsModel model, WordActs acts) {
        this.say = say;
        this.model = model;
        this.acts = acts;
        body.getStyleClass().add("word-figures");
        body.setId("word-figures");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("details-scroll");
        node.setMinWidth(WIDTH);
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        model.chosen().addListener((property, before, now) -> fill());
        fill();
    }

    Node node() {
        return node;
    }

    private void fill() {
        body.getChildren().clear();
        model.chosen().get().ifPresentOrElse(this::fill, this::fillEmpty);
    }

    private void fillEmpty() {
        body.getChildren().add(Parts.wrapped(say.text("ui.words.figures.none"), "muted"));
    }

    private void fill(WordRow row) {
        Label title = Parts.wrapped(row.word().form(), "details-title");
        body.getChildren().add(title);
        if (row.word().forms().size() > 1) {
            body.getChildren()
                    .add(Parts.wrapped(
                            say.text(
                                    "ui.words.figures.forms",
                                    String.join(", ", row.word().forms())),
                            "muted",
                            "small"));
        }
        body.getChildren().add(Parts.wrapped(people(row.spread())));
        if (row.spread().oneSaysMost()) {
            Label one = Parts.wrapped(
                    say.text("ui.words.one-says-most", row.spread().most(), row.said()), "small");
            one.setGraphic(Parts.icon(Feather.USER, "warning"));
            body.getChildren().add(one);
        }
        FlowPane tools = new FlowPane(
                4,
                4,
                Panel.tool(Feather.SEARCH, say.text("ui.words.search"), () -> acts.search(row.word())),
                Panel.tool(Feather.SHARE_2, say.text("ui.words.near"), () -> model.near(row.word())),
                Panel.tool(Feather.MINUS_CIRCLE, say.text("ui.words.leave-out"), () -> acts.leaveOut(row.word())));
        VBox.setMargin(tools, new Insets(4, 0, 4, -8));
        body.getChildren().add(tools);
        new Reckoning(say).of(row, acts.here(), acts.there()).forEach(this::add);
    }

    private String people(Spread spread) {
        return say.text(
                spread.unknown() ? "ui.words.figures.people.least" : "ui.words.figures.people",
                spread.people(),
                spread.transcripts());
    }

    private void add(Reckoning.Line line) {
        Label label =
                switch (line.kind()) {
                    case HEAD -> Parts.wrapped(line.text(), "bold");
                    case FORMULA -> Parts.wrapped(line.text(), "formula");
                    case SENTENCE -> Parts.wrapped(line.text(), "small");
                    case SOURCE -> Parts.wrapped(line.text(), "muted", "small");
                };
        if (line.kind() == Reckoning.Kind.HEAD) {
            VBox.setMargin(label, new Insets(10, 0, 0, 0));
        }
        body.getChildren().add(label);
    }
}
