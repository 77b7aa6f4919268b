package no.utsagn.ui.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.analysis.quotes.Facet;
import no.utsagn.analysis.quotes.QuoteFilter;
import no.utsagn.analysis.quotes.Quotes;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.quotes.model.FacetNames;
import no.utsagn.ui.quotes.model.QuotesModel;
import org.kordamp.ikonli.feather.Feather;

/** What is asked for: the codes, and by facet the values that there are, each with how many quotes it would leave. */
final class FilterColumn {

    private final Messages say;
    private final DeskModel desk;
    private final QuotesModel model;
    private final Deeds deeds;
    private final Button choose = new Button();
    private final VBox codes = new VBox(4);
    private final CheckBox below;
    private final VBox facets = new VBox();
    private final Map<Facet, FacetBox> boxes = new LinkedHashMap<>();
    private final VBox node;

    FilterColumn(Messages say, DeskModel desk, QuotesModel model, Deeds deeds) {
        this.say = say;
        this.desk = desk;
        this.model = model;
        this.deeds = deeds;
        this.below = new CheckBox(say.text("ui.quotes.below"));
        below.setId("quotes-below");
        below.setOnAction(event -> model.below(below.isSelected()));
        choose.setId("quotes-code");
        choose.getStyleClass().add("select");
        choose.setMaxWidth(Double.MAX_VALUE);
        choose.setAlignment(Pos.CENTER_LEFT);
        choose.setOnAction(event -> pick());
        VBox head = new VBox(8, Parts.label(say.text("ui.quotes.codes"), "facet-title"), codes, choose, below);
        head.getStyleClass().add("facet");
        VBox all = new VBox(head, facets);
        all.getStyleClass().add("facets");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(scroll);
        node.getStyleClass().addAll("pane", "quote-filters");
        node.setMinWidth(200);
        model.found().addListener((property, before, now) -> show(now));
        desk.study().addListener((property, before, now) -> show(model.found().get()));
        model.filter().addListener((property, before, now) -> show(model.found().get()));
        show(model.found().get());
    }

    Node node() {
        return node;
    }

    private void pick() {
        deeds.pickCode(say.text("ui.quotes.codes.prompt"), code -> {
            List<Id<Code>> more = new ArrayList<>(model.filter().get().codes());
            if (!more.contains(code)) {
                more.add(code);
            }
            model.show(Set.copyOf(more));
        });
    }

    private void show(Quotes found) {
        QuoteFilter filter = model.filter().get();
        showCodes(filter);
        FacetNames names = new FacetNames(say, desk.study().get());
        List<Node> shown = new ArrayList<>();
        new TreeMap<>(found.counts()).forEach((facet, values) -> {
            if (tells(facet, values, found)) {
                FacetBox box = boxes.computeIfAbsent(facet, f -> new FacetBox(say, f, model));
                box.show(names, values, filter.wanted(facet));
                shown.add(box.node());
            }
        });
        if (!facets.getChildren().equals(shown)) {
            facets.getChildren().setAll(shown);
        }
    }

    /** A single value that all quotes have tells nothing. */
    private boolean tells(Facet facet, Map<String, Integer> values, Quotes found) {
        return values.size() > 1
                || !model.filter().get().wanted(facet).isEmpty()
                || values.values().stream().anyMatch(count -> count < found.passages());
    }

    private void showCodes(QuoteFilter filter) {
        codes.getChildren().clear();
        desk.study().get().codebook().inTreeOrder().stream()
                .filter(code -> filter.codes().contains(code.id()))
                .forEach(code -> codes.getChildren().add(line(code)));
        codes.setManaged(!codes.getChildren().isEmpty());
        choose.setText(say.text(filter.codes().isEmpty() ? "ui.quotes.codes.all" : "ui.quotes.codes.more"));
        choose.setGraphic(Parts.icon(filter.codes().isEmpty() ? Feather.TAG : Feather.PLUS));
        boolean branch = filter.codes().stream()
                .anyMatch(code ->
                        !desk.study().get().codebook().under(Optional.of(code)).isEmpty());
        below.setSelected(filter.below());
        below.setVisible(branch);
        below.setManaged(branch);
    }

    private Node line(Code code) {
        Label name = Parts.label(code.name(), "bold");
        name.setMinWidth(0);
        Parts.tip(name, desk.study().get().codebook().path(code.id()).written());
        HBox line = new HBox(
                8,
                Picker.swatch(Color.web(code.color())),
                name,
                Parts.spring(),
                Parts.iconButton(Feather.X, say.text("ui.quotes.codes.remove", code.name()), () -> remove(code)));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void remove(Code code) {
        List<Id<Code>> left = new ArrayList<>(model.filter().get().codes());
        left.remove(code.id());
        model.show(Set.copyOf(left));
    }
}
