package no.utsagn.ui.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** What can be written in the field, by example. A click on an example searches for it. */
public final class HelpCard {

    private static final double WIDTH = 720;
    private static final double EXAMPLE = 250;
    private static final double HIGHEST = 520;

    private final Messages say;
    private final Overlay overlay;
    private final Consumer<String> run;

    /** @param run searches for an example */
    public HelpCard(Messages say, Overlay overlay, Consumer<String> run) {
        this.say = say;
        this.overlay = overlay;
        this.run = run;
    }

    public void open() {
        Label title = Parts.label(say.text("ui.search.help.title"), "card-title");
        Button close = Parts.iconButton(Feather.X, say.text("ui.close"), overlay::close);
        HBox head = new HBox(title, Parts.spring(), close);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox parts = new VBox(
                16,
                part(say.text("ui.search.help.words"), words()),
                part(say.text("ui.search.help.near"), near()),
                part(say.text("ui.search.help.who"), fields()));
        parts.getStyleClass().add("search-help-parts");
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(HIGHEST);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(12, head, scroll, Parts.wrapped(say.text("ui.search.help.foot"), "muted", "small"));
        card.getStyleClass().addAll("card", "dialog", "search-help");
        card.setId("search-help");
        card.setPrefWidth(WIDTH);
        overlay.showPicker(card);
        close.requestFocus();
    }

    private List<Node> words() {
        return rows(
                "jobb", say.text("ui.search.help.word"),
                "=jobb", say.text("ui.search.help.exact"),
                "arbeids*", say.text("ui.search.help.prefix"),
                "*plass*", say.text("ui.search.help.infix"),
                "arbeidsgiver~", say.text("ui.search.help.fuzzy"),
                "jobb OR stilling", say.text("ui.search.help.or"),
                "jobb -praksis", say.text("ui.search.help.not"),
                "/u?trygg(t|e|het)?/", say.text("ui.search.help.regex"));
    }

    private List<Node> near() {
        return rows(
                "\"fikk jobb\"", say.text("ui.search.help.phrase"),
                "\"fikk jobb\"~5", say.text("ui.search.help.slop"),
                "sjef NEAR/8 trygg", say.text("ui.search.help.within"),
                "(sjef OR leder) trygg", say.text("ui.search.help.brackets"));
    }

    private List<Node> fields() {
        return rows(
                "rolle:kandidat jobb", say.text("ui.search.help.role"),
                "runde:1 jobb", say.text("ui.search.help.round"),
                "kode:\"Måltall\" press", say.text("ui.search.help.code"),
                "ikkekode:* rolle:kandidat", say.text("ui.search.help.uncoded"),
                "overlapper:\"A & B\"", say.text("ui.search.help.overlap"),
                "notat:tvil", say.text("ui.search.help.memo"),
                "erstattet:sted", say.text("ui.search.help.replaced"));
    }

    private List<Node> rows(String... examplesAndTexts) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < examplesAndTexts.length; i += 2) {
            String example = examplesAndTexts[i];
            Button link = Panel.link(example, () -> {
                overlay.close();
                run.accept(example);
            });
            link.getStyleClass().add("query-example");
            link.setAccessibleText(say.text("ui.search.help.try", example));
            nodes.add(link);
            nodes.add(Parts.wrapped(examplesAndTexts[i + 1], "small"));
        }
        return nodes;
    }

    private static Node part(String title, List<Node> cells) {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(6);
        grid.getColumnConstraints().addAll(new ColumnConstraints(EXAMPLE), new ColumnConstraints());
        for (int i = 0; i < cells.size(); i++) {
            grid.add(cells.get(i), i % 2, i / 2);
        }
        return new VBox(8, Parts.label(title, "facet-title"), grid);
    }
}
