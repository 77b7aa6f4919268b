package no.utsagn.ui.search.results;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.utsagn.app.search.SearchResult.Counts;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.search.model.Grouping;
import no.utsagn.ui.search.model.Growth;
import no.utsagn.ui.search.model.HitsModel;
import no.utsagn.ui.search.model.SearchModel;
import org.kordamp.ikonli.feather.Feather;

/** Over the list: how much was found, as far as can be searched yet, and under which headings it is listed. */
public final class Totals {

    private final Messages say;
    private final SearchModel search;
    private final Label counts = Parts.label("", "quote-count");
    private final Label growth = Parts.label("", "muted", "small");
    private final HBox node;

    public Totals(Messages say, SearchModel search, HitsModel hits) {
        this.say = say;
        this.search = search;
        counts.setId("search-counts");
        counts.setMinWidth(0);
        growth.setId("search-growth");
        growth.setMinWidth(0);
        growth.setGraphic(Parts.icon(Feather.LOADER, "muted", "small-icon"));
        HBox.setHgrow(counts, Priority.SOMETIMES);
        Button fold = Parts.iconButton(Feather.CHEVRONS_UP, say.text("ui.search.fold-all"), hits::foldAll);
        BooleanBinding some = Bindings.createBooleanBinding(hits::any, hits.rows());
        fold.visibleProperty().bind(some.and(Bindings.notEqual(Grouping.NONE, hits.grouping())));
        Node segments = segments(hits);
        segments.visibleProperty().bind(some);
        node = new HBox(12, counts, growth, Parts.spring(), segments, fold);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("search-totals");
        search.answer().addListener((property, before, now) -> tell());
        search.growth().addListener((property, before, now) -> tell());
        tell();
    }

    public Node node() {
        return node;
    }

    private void tell() {
        counts.setText(search.answer()
                .get()
                .map(answer -> told(say, answer.result().counts()))
                .orElse(""));
        Growth now = search.growth().get();
        boolean growing = now.goesOn();
        growth.setVisible(growing);
        growth.setManaged(growing);
        growth.setText(say.text("ui.search.growing", now.done(), now.total()));
    }

    /** The counts in words, each with its unit. */
    public static String told(Messages say, Counts counts) {
        return say.text("ui.search.counts", counts.hits(), counts.turns(), counts.people(), counts.transcripts());
    }

    private Node segments(HitsModel hits) {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        row.getStyleClass().add("segments");
        row.setMinWidth(Region.USE_PREF_SIZE);
        row.setMaxHeight(Region.USE_PREF_SIZE);
        List<Grouping> all = Arrays.asList(Grouping.values());
        for (Grouping each : all) {
            ToggleButton button = new ToggleButton(say.text(each.messageKey()));
            button.setId("search-group-" + each.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setSelected(hits.grouping().get() == each);
            button.setOnAction(event -> {
                hits.grouping().set(each);
                button.setSelected(true);
            });
            hits.grouping().addListener((property, before, now) -> button.setSelected(now == each));
            row.getChildren().add(button);
        }
        return row;
    }
}
