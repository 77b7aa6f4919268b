package no.utsagn.ui.like;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.analysis.words.KeyWords.KeyWord;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;

/** The words that are looked for, each ticked, with how telling it is and how often it is said. */
final class TermColumn {

    private final Messages say;
    private final LikeModel model;
    private final VBox lines = new VBox(2);
    private final VBox node;

    TermColumn(Messages say, LikeModel model) {
        this.say = say;
        this.model = model;
        lines.setId("like-terms");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("details-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(
                8,
                Parts.label(say.text("ui.like.terms"), "bold"),
                Parts.wrapped(say.text("ui.like.terms.text"), "muted", "small"),
                scroll);
        node.getStyleClass().addAll("pane", "like-terms");
        node.setMinWidth(250);
        node.setPrefWidth(250);
        node.setMaxWidth(250);
        model.terms().addListener((property, before, now) -> fill());
        model.left().addListener((property, before, now) -> fill());
        fill();
    }

    Node node() {
        return node;
    }

    private void fill() {
        lines.getChildren().setAll(model.terms().get().stream().map(this::line).toList());
    }

    private Node line(KeyWord term) {
        CheckBox tick = new CheckBox(term.word().form());
        tick.setMnemonicParsing(false);
        tick.setSelected(!model.left().get().contains(term.word()));
        tick.setOnAction(event -> model.tick(term.word(), tick.isSelected()));
        tick.setMinWidth(0);
        String figures = say.text(
                "ui.like.term.tip",
                String.join(", ", term.word().forms()),
                term.here(),
                term.there(),
                term.expectedHere(),
                term.logLikelihood());
        Parts.tip(tick, figures);
        HBox line = new HBox(
                6,
                tick,
                Parts.spring(),
                Parts.label(say.text("ui.words.decimal", term.logLikelihood()), "muted", "small", "figure"));
        line.getStyleClass().add("like-term");
        return line;
    }
}
