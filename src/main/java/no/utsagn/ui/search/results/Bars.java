package no.utsagn.ui.search.results;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.app.search.SearchResult;
import no.utsagn.app.search.SearchResult.Tally;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.search.model.Filters;
import no.utsagn.ui.search.model.SearchModel;
import org.kordamp.ikonli.feather.Feather;

/** How much was found in each part of the study: people and passages, with a bar. Pressing one asks for that part alone. */
public final class Bars {

    private final Messages say;
    private final SearchModel search;
    private final String field;
    private final Function<SearchResult, List<Tally>> tallies;
    private final VBox lines = new VBox(2);
    private final VBox node;

    /** @param field in which a query asks for a part: rolle */
    public Bars(
            Messages say, SearchModel search, String title, String field, Function<SearchResult, List<Tally>> tallies) {
        this.say = say;
        this.search = search;
        this.field = field;
        this.tallies = tallies;
        lines.getStyleClass().add("bar-lines");
        Label name = Parts.label(title, "facet-title");
        Label unit = Parts.label(say.text("ui.search.bars.unit"), "muted", "small");
        name.setMinWidth(Region.USE_PREF_SIZE);
        unit.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, name, Parts.spring(), unit);
        head.getStyleClass().add("facet-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        node = new VBox(6, head, lines);
        node.getStyleClass().add("facet");
        node.setId("search-bars-" + field);
        search.answer().addListener((property, before, now) -> show());
        show();
    }

    public Node node() {
        return node;
    }

    private void show() {
        List<Tally> some =
                search.answer().get().map(answer -> tallies.apply(answer.result())).orElse(List.of()).stream()
                        .filter(tally -> !tally.name().isEmpty() || tally.turns() > 0)
                        .toList();
        boolean tells = some.stream().anyMatch(tally -> !tally.name().isEmpty());
        node.setVisible(tells);
        node.setManaged(tells);
        int most = some.stream().mapToInt(Tally::turns).max().orElse(0);
        Optional<String> asked = Filters.value(search.query().get(), field);
        lines.getChildren()
                .setAll(some.stream()
                        .filter(tally -> tally.turns() > 0 || some.size() <= 12)
                        .map(tally -> line(tally, most, asked))
                        .toList());
    }

    private Node line(Tally tally, int most, Optional<String> asked) {
        boolean none = tally.name().isEmpty();
        boolean chosen = !none
                && asked.filter(value -> value.toLowerCase(Locale.ROOT)
                                .equals(tally.name().toLowerCase(Locale.ROOT)))
                        .isPresent();
        Label name = Parts.label(none ? say.text("ui.search.bars.none") : capital(tally.name()), "small");
        name.setMinWidth(0);
        if (chosen) {
            name.setGraphic(Parts.icon(Feather.CHECK, "small-icon", "accent"));
            name.getStyleClass().add("bold");
        }
        Label count = Parts.label(say.text("ui.search.bars.count", tally.people(), tally.turns()), "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        if (tally.turns() == 0) {
            name.getStyleClass().add("muted");
            count.getStyleClass().add("muted");
        }
        HBox words = new HBox(8, name, Parts.spring(), count);
        words.setAlignment(Pos.BASELINE_LEFT);
        Button line = new Button();
        line.setGraphic(new VBox(3, words, bar(tally.turns(), most)));
        line.getStyleClass().add("bar-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnAction(
                event -> search.query().set(Filters.toggled(search.query().get(), field, tally.name())));
        line.setDisable(none);
        String told = say.text("ui.search.bars.tip", name.getText(), tally.people(), tally.turns(), tally.of());
        Parts.tip(line, told);
        line.setAccessibleText(told);
        return line;
    }

    private static Node bar(int turns, int most) {
        Region bar = new Region();
        bar.getStyleClass().add("share-bar");
        StackPane track = new StackPane(bar);
        track.getStyleClass().add("share-track");
        track.setAlignment(Pos.CENTER_LEFT);
        double share = most == 0 ? 0 : turns / (double) most;
        bar.maxWidthProperty().bind(track.widthProperty().multiply(share));
        return track;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
