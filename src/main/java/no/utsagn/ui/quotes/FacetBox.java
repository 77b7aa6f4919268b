package no.utsagn.ui.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.analysis.quotes.Facet;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.quotes.model.FacetNames;
import no.utsagn.ui.quotes.model.QuotesModel;

/** The values of one facet to tick, each with how many quotes there would be. */
final class FacetBox {

    private static final int FEW = 6;

    /** A value; kept as long as the value is there, so that the keyboard stays on it. */
    private final class Line {
        private final CheckBox box = new CheckBox();
        private final Label count = Parts.label("", "muted", "small");
        private final HBox node = new HBox(8, box, Parts.spring(), count);

        Line(String value) {
            node.setAlignment(Pos.CENTER_LEFT);
            box.setMinWidth(0);
            count.setMinWidth(Region.USE_PREF_SIZE);
            box.setOnAction(event -> model.toggle(facet, value));
        }

        void show(String name, int quotes, boolean wanted) {
            box.setText(name);
            box.setSelected(wanted);
            Parts.tip(box, name);
            box.setAccessibleText(say.text("ui.quotes.facet.value", name, quotes));
            count.setText(String.valueOf(quotes));
        }
    }

    private final Messages say;
    private final Facet facet;
    private final QuotesModel model;
    private final Label title = Parts.label("", "facet-title");
    private final VBox values = new VBox(6);
    private final Button more = Panel.link("", this::unfold);
    private final Map<String, Line> lines = new HashMap<>();
    private final VBox node = new VBox(8, title, values);
    private List<Node> all = List.of();
    private boolean unfolded;

    FacetBox(Messages say, Facet facet, QuotesModel model) {
        this.say = say;
        this.facet = facet;
        this.model = model;
        more.getStyleClass().add("small");
        node.getStyleClass().add("facet");
    }

    Node node() {
        return node;
    }

    /** Shows the values that there are now. */
    void show(FacetNames names, Map<String, Integer> counts, Set<String> wanted) {
        title.setText(names.of(facet));
        List<Node> shown = new ArrayList<>();
        for (String value : names.sorted(facet, counts.keySet())) {
            Line line = lines.computeIfAbsent(value, Line::new);
            line.show(names.of(facet, value), counts.getOrDefault(value, 0), wanted.contains(value));
            shown.add(line.node);
        }
        all = shown;
        unfolded |= !wanted.isEmpty() && shown.size() > FEW;
        put();
    }

    private void unfold() {
        unfolded = true;
        put();
    }

    private void put() {
        boolean folded = !unfolded && all.size() > FEW + 1;
        List<Node> shown = new ArrayList<>(folded ? all.subList(0, FEW) : all);
        if (folded) {
            more.setText(say.text("ui.quotes.facet.more", all.size()));
            shown.add(more);
        }
        if (!values.getChildren().equals(shown)) {
            values.getChildren().setAll(shown);
        }
    }
}
