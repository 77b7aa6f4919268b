package no.utsagn.ui.team.copies;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** Beside the copies: who was given one and when, how a round goes, and what blind coding is. */
final class BesidePane {

    private static final double WIDTH = 300;

    private final Messages say;
    private final Function<Instant, String> day;
    private final VBox given = new VBox(8);
    private final VBox node;

    /** @param day how a day is written */
    BesidePane(Messages say, Function<Instant, String> day) {
        this.say = say;
        this.day = day;
        given.setId("copies-given");
        node = new VBox(
                28,
                part(say.text("ui.team.beside.given"), given),
                part(
                        say.text("ui.team.beside.round"),
                        step("1", say.text("ui.team.beside.round.1")),
                        step("2", say.text("ui.team.beside.round.2")),
                        step("3", say.text("ui.team.beside.round.3"))),
                part(say.text("ui.team.beside.blind"), Parts.wrapped(say.text("ui.team.beside.blind.text"))));
        node.getStyleClass().add("copies-beside");
        node.setMinWidth(WIDTH);
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        show(List.of());
    }

    Node node() {
        return node;
    }

    /** Shows to whom copies were given. */
    void show(List<Giving.Gave> gave) {
        given.getChildren().setAll(gave.stream().map(this::line).toList());
        if (gave.isEmpty()) {
            given.getChildren().add(Parts.wrapped(say.text("ui.team.beside.given.none"), "muted"));
        }
    }

    private Node line(Giving.Gave one) {
        Label name = Parts.label(one.coder().orElse(say.text("ui.team.beside.given.somebody")), "bold");
        name.setMinWidth(0);
        Label at = Parts.label(day.apply(one.at()), "muted", "small");
        at.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, Parts.icon(Feather.SEND, "muted", "small-icon"), name, Parts.spring(), at);
        line.setAlignment(Pos.CENTER_LEFT);
        if (one.coder().isPresent()) {
            return line;
        }
        return new VBox(
                2, line, Parts.wrapped(say.text("ui.team.beside.given.not-back"), "muted", "small", "after-icon"));
    }

    private static Node part(String title, Node... inside) {
        VBox part = new VBox(10, Parts.label(title, "pane-title"));
        part.getChildren().addAll(inside);
        return part;
    }

    private static Node step(String number, String text) {
        Label count = Parts.label(number, "step-number");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Label words = Parts.wrapped(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox step = new HBox(10, count, words);
        step.setAlignment(Pos.TOP_LEFT);
        return step;
    }
}
