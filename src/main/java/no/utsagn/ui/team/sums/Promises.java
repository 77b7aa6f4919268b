package no.utsagn.ui.team.sums;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.team.words.Parties;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is promised of a merge. */
final class Promises {

    private Promises() {}

    /** That it can be taken back; or, where people or names are taken out, that it cannot, and why. */
    static Node undo(Messages say, boolean forGood) {
        Node card = forGood
                ? card(
                        Parts.icon(Feather.ALERT_TRIANGLE, "warning"),
                        say.text("ui.team.promise.for-good"),
                        say.text("ui.team.promise.for-good.text"))
                : card(
                        Parts.icon(Feather.ROTATE_CCW, "success"),
                        say.text("ui.team.promise.undo"),
                        say.text("ui.team.promise.undo.text"));
        card.setId(forGood ? "promise-for-good" : "promise-undo");
        return card;
    }

    /** That the other comes to the same. */
    static Node bothWays(Messages say, Parties parties) {
        return card(
                Parts.icon(Feather.REFRESH_CW, "accent"),
                say.text("ui.team.promise.both-ways"),
                say.text("ui.team.promise.both-ways.text", parties.them()));
    }

    /** That codes which a file lacks stay. */
    static Node nothingGoes(Messages say, int onlyHere) {
        Node card = card(
                Parts.icon(Feather.SHIELD, "accent"),
                say.text("ui.team.file.promise"),
                say.text("ui.team.file.promise.text", onlyHere));
        card.setId("promise-nothing-goes");
        return card;
    }

    /** That words are in the other copy's key, which can be taken in once the copies are merged. */
    static Node otherKey(Messages say, Parties parties, int names, Optional<Button> act) {
        HBox card = card(
                Parts.icon(Feather.KEY, "warning"),
                say.text("ui.team.promise.key", names),
                say.text("ui.team.promise.key.text", parties.them()));
        card.setId("promise-key");
        act.ifPresent(button -> {
            VBox words = (VBox) card.getChildren().get(1);
            VBox.setMargin(button, new Insets(6, 0, 2, 0));
            words.getChildren().add(button);
        });
        return card;
    }

    private static HBox card(FontIcon icon, String title, String text) {
        Label words = Parts.wrapped(text, "small");
        VBox box = new VBox(2, Parts.wrapped(title, "bold"), words);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMinWidth(0);
        HBox card = new HBox(10, icon, box);
        card.getStyleClass().add("promise-card");
        VBox.setMargin(card, new Insets(8, 0, 0, 0));
        return card;
    }
}
