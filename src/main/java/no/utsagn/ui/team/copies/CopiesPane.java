package no.utsagn.ui.team.copies;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Coder;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.CoderSigns;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** Whose copy this is, what can be done with copies, and who codes in the study. */
final class CopiesPane {

    private static final int COLUMNS = 5;

    /** What its buttons do. */
    record Acts(Runnable give, Runnable merge) {}

    private final Messages say;
    private final DeskModel desk;
    private final Giving giving;
    private final VBox coders = new VBox(8);
    private final VBox whose = new VBox();
    private final Button give;
    private final BesidePane beside;
    private final ScrollPane node;

    CopiesPane(Messages say, DeskModel desk, Giving giving, Acts acts) {
        this.say = say;
        this.desk = desk;
        this.giving = giving;
        give = Parts.button(say.text("ui.team.give"), acts.give(), "accent");
        give.setGraphic(Parts.icon(Feather.SEND, "small-icon"));
        give.setId("copy-give");
        Button merge = Parts.button(say.text("ui.team.merge-in"), acts.merge());
        merge.setGraphic(Parts.icon(Feather.GIT_MERGE, "small-icon"));
        merge.setId("copy-merge");
        Node giveCard = card(
                Feather.SEND,
                say.text("ui.team.give.card"),
                List.of(
                        say.text("ui.team.give.card.1"),
                        say.text("ui.team.give.card.2"),
                        say.text("ui.team.give.card.3")),
                give);
        Node mergeCard = card(
                Feather.GIT_MERGE,
                say.text("ui.team.merge.card"),
                List.of(
                        say.text("ui.team.merge.card.1"),
                        say.text("ui.team.merge.card.2"),
                        say.text("ui.team.merge.card.3")),
                merge);
        mergeCard.setId("copy-drop");
        HBox cards = new HBox(16, giveCard, mergeCard);
        VBox body = new VBox(24, whose, cards, coders);
        body.getStyleClass().add("copies");
        body.setMaxWidth(1400);
        beside = new BesidePane(say, this::day);
        node = new ScrollPane(new HBox(body, beside.node()));
        HBox.setHgrow(body, Priority.ALWAYS);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().addAll("work", "team", "edge-to-edge");
        node.setId("copies");
        show();
    }

    Node node() {
        return node;
    }

    void focus() {
        give.requestFocus();
    }

    /** Shows to whom copies were given. */
    void show(List<Giving.Gave> gave) {
        beside.show(gave);
    }

    void show() {
        whose.getChildren().setAll(whose());
        Study study = desk.study().get();
        Id<Coder> me = desk.desk().me().id();
        List<CoderWork> work = CoderWork.of(study, me);
        Label title = Parts.label(say.text("ui.team.coders"), "pane-title");
        Label count = Parts.label(say.text("ui.team.coders.count", work.size()), "muted", "small");
        HBox head = new HBox(10, title, count);
        head.setAlignment(Pos.BASELINE_LEFT);
        coders.getChildren()
                .setAll(head, table(work, CoderSigns.of(study, desk.desk().me())));
        if (work.size() == 1) {
            coders.getChildren().add(Parts.wrapped(say.text("ui.team.coders.alone"), "muted", "small"));
        }
    }

    private Node whose() {
        Optional<Giving.Given> given = giving.given();
        String name = desk.desk().me().name();
        Label title = Parts.label(say.text("ui.team.whose", name), "merge-title");
        String text = given.map(one -> one.blind()
                        ? say.text("ui.team.whose.given-blind", one.by(), day(one.at()))
                        : say.text("ui.team.whose.given", one.by(), day(one.at())))
                .orElse(say.text("ui.team.whose.own"));
        Label told = Parts.wrapped(text, "muted");
        told.setId("copy-whose");
        return new VBox(4, title, told);
    }

    private static Node card(Feather icon, String title, List<String> points, Button button) {
        Label name = Parts.label(title, "card-title");
        name.setGraphic(Parts.icon(icon, "accent"));
        name.setGraphicTextGap(10);
        VBox card = new VBox(10, name);
        for (String point : points) {
            HBox line = new HBox(8, Parts.icon(Feather.CHECK, "muted", "small-icon"), Parts.wrapped(point));
            line.setAlignment(Pos.TOP_LEFT);
            card.getChildren().add(line);
        }
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        button.setMinWidth(Region.USE_PREF_SIZE);
        card.getChildren().addAll(spring, button);
        card.getStyleClass().addAll("card", "copy-card");
        card.setMinWidth(0);
        card.setPrefWidth(100);
        card.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node table(List<CoderWork> work, Map<Id<Coder>, CoderSigns.Sign> signs) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("coder-table");
        grid.setId("coder-table");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            column.setMinWidth(i == 0 ? 200 : 110);
            grid.getColumnConstraints().add(column);
        }
        row(
                grid,
                0,
                "coder-head",
                Parts.label(say.text("ui.team.coders.name"), "muted", "small"),
                Parts.label(say.text("ui.team.coders.passages"), "muted", "small"),
                Parts.label(say.text("ui.team.coders.transcripts"), "muted", "small"),
                Parts.label(say.text("ui.team.coders.codes"), "muted", "small"),
                Parts.label(say.text("ui.team.coders.last"), "muted", "small"));
        NumberFormat numbers = NumberFormat.getIntegerInstance(say.language().locale());
        int of = desk.study().get().transcripts().size();
        for (int i = 0; i < work.size(); i++) {
            CoderWork one = work.get(i);
            row(
                    grid,
                    i + 1,
                    "coder-line",
                    name(one, Optional.ofNullable(signs.get(one.coder().id()))),
                    Parts.label(numbers.format(one.passages())),
                    Parts.label(say.text("ui.team.n-of", one.transcripts(), of)),
                    Parts.label(numbers.format(one.codes())),
                    Parts.label(one.last().map(this::day).orElse("–")));
        }
        return grid;
    }

    private static void row(GridPane grid, int row, String style, Label... cells) {
        for (int i = 0; i < cells.length; i++) {
            HBox cell = new HBox(cells[i]);
            cell.setAlignment(i == 0 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
            cell.getStyleClass().add(style);
            cell.setMaxWidth(Double.MAX_VALUE);
            cells[i].setMinWidth(i == 0 ? 0 : Region.USE_PREF_SIZE);
            grid.add(cell, i, row);
        }
    }

    private Label name(CoderWork work, Optional<CoderSigns.Sign> sign) {
        String name = work.coder().name();
        Label label = Parts.label(work.me() ? say.text("ui.team.coders.me", name) : name, "bold");
        sign.ifPresent(mark -> {
            Label letter = Parts.label(mark.letter(), "coder-letter");
            letter.setStyle("-fx-background-color: " + mark.color());
            label.setGraphic(letter);
            label.setGraphicTextGap(10);
        });
        return label;
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(say.language().locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
