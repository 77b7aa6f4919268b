package no.utsagn.ui.team.merging;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.base.Messages;
import no.utsagn.merge.Answers.Rule;
import no.utsagn.merge.Field;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Side;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.team.model.MergeModel;
import no.utsagn.ui.team.model.Preview;
import no.utsagn.ui.team.words.Sayings;

/** Decides what is left by a rule. What that comes to is shown first, and is taken back in one step. */
final class RuleCard {

    private static final double WIDTH = 680;
    private static final double HEIGHT = 280;
    private static final int MOST = 200;

    private final Messages say;
    private final MergeModel model;
    private final VBox list = new VBox();
    private final Label told = Parts.wrapped("", "small", "muted");
    private final DialogCard card;
    private final Overlay overlay;
    private Optional<Preview> preview = Optional.empty();

    RuleCard(Messages say, Overlay overlay, MergeModel model) {
        this.say = say;
        this.model = model;
        this.overlay = overlay;
        card = new DialogCard(say, overlay, say.text("ui.team.rule.title"), WIDTH, say.text("ui.team.rule.do", 0));
    }

    void open() {
        Sayings sayings = new Sayings(say, model.merging(), model.outcome().get());
        ToggleGroup group = new ToggleGroup();
        VBox rules = new VBox(6);
        for (Rule rule : Rule.values()) {
            rules.getChildren().add(choice(rule, sayings, group));
        }
        list.getStyleClass().add("rule-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefHeight(HEIGHT);
        scroll.setMinHeight(HEIGHT);
        scroll.setId("rule-preview");
        scroll.getStyleClass().add("rule-scroll");
        card.with(rules, scroll, told).onGo(() -> {
            overlay.close();
            preview.ifPresent(model::accept);
        });
        RadioButton first =
                (RadioButton) group.getToggles().get(group.getToggles().size() - 1);
        card.open(first);
        first.fire();
    }

    private RadioButton choice(Rule rule, Sayings sayings, ToggleGroup group) {
        RadioButton button = new RadioButton(name(rule, sayings.parties().at(Side.THEIRS)));
        button.setToggleGroup(group);
        button.setId("rule-" + rule.name().toLowerCase(Locale.ROOT));
        button.setOnAction(event -> model.preview(rule, found -> show(found, sayings)));
        return button;
    }

    private String name(Rule rule, String them) {
        return switch (rule) {
            case OURS -> say.text("ui.team.rule.ours");
            case THEIRS -> say.text("ui.team.rule.theirs", them);
            case NEWEST -> say.text("ui.team.rule.newest");
            case PROPOSALS -> say.text("ui.team.rule.proposals");
        };
    }

    private void show(Preview found, Sayings sayings) {
        preview = Optional.of(found);
        card.go().setText(say.text("ui.team.rule.do", found.decided()));
        card.go().setDisable(found.decided() == 0);
        list.getChildren().clear();
        found.fields().stream().limit(MOST).forEach(one -> list.getChildren().add(field(one, sayings)));
        found.pairs().stream().limit(MOST).forEach(pair -> list.getChildren()
                .add(pair(pair, found.joins(pair), sayings)));
        told.setText(
                found.left() == 0 ? say.text("ui.team.rule.none-left") : say.text("ui.team.rule.left", found.left()));
    }

    private Node field(Preview.OfField one, Sayings sayings) {
        String value = sayings.fields().value(one.field().field(), one.field().taken());
        Label name = Parts.label(sayings.name(one.difference()), "bold");
        one.difference().color().ifPresent(web -> name.setGraphic(Picker.swatch(Color.web(web))));
        return row(name, sayings.fields().name(one.field()), value.isBlank() ? say.text("ui.team.value.empty") : value);
    }

    private Node pair(LikelySame pair, boolean joined, Sayings sayings) {
        return row(
                Parts.label(sayings.names(pair), "bold"),
                sayings.fields().name(Field.SAME),
                joined ? say.text("ui.team.rule.joined") : say.text("ui.team.rule.apart"));
    }

    private static Node row(Label name, String field, String value) {
        name.setMinWidth(180);
        name.setPrefWidth(180);
        name.setMaxWidth(180);
        Label what = Parts.label(field, "muted", "small");
        what.setMinWidth(130);
        what.setPrefWidth(130);
        Label words = Parts.wrapped(value);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, name, what, words);
        row.setAlignment(Pos.TOP_LEFT);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.getStyleClass().add("rule-row");
        return row;
    }
}
