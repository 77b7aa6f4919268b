package no.utsagn.ui.quotes;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import no.utsagn.analysis.quotes.Facet;
import no.utsagn.base.Messages;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.quotes.model.FacetNames;
import no.utsagn.ui.quotes.model.QuotesModel;
import org.kordamp.ikonli.feather.Feather;

/** What is asked for beside the codes, each to be closed, and all at once. */
final class FilterChips {

    private final Messages say;
    private final DeskModel desk;
    private final QuotesModel model;
    private final FlowPane node = new FlowPane(6, 6);

    FilterChips(Messages say, DeskModel desk, QuotesModel model) {
        this.say = say;
        this.desk = desk;
        this.model = model;
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("filter-chips");
        model.found().addListener((property, before, now) -> show());
        show();
    }

    Node node() {
        return node;
    }

    private void show() {
        FacetNames names = new FacetNames(say, desk.study().get());
        List<Node> chips = new ArrayList<>();
        model.filter().get().wanted().forEach((facet, values) -> names.sorted(facet, values)
                .forEach(value -> chips.add(chip(names, facet, value))));
        if (!chips.isEmpty()) {
            chips.add(Panel.link(say.text("ui.quotes.reset"), model::clear));
        }
        node.getChildren().setAll(chips);
        node.setVisible(!chips.isEmpty());
        node.setManaged(!chips.isEmpty());
    }

    private Node chip(FacetNames names, Facet facet, String value) {
        String name = names.of(facet) + ": " + names.of(facet, value);
        HBox chip = new HBox(
                4,
                Parts.label(name, "small"),
                Parts.iconButton(
                        Feather.X, say.text("ui.quotes.filter.remove", name), () -> model.toggle(facet, value)));
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().addAll("chip", "filter-chip");
        return chip;
    }
}
