package no.utsagn.ui.words;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.words.model.Asked;
import no.utsagn.ui.words.model.Counted;
import no.utsagn.ui.words.model.Mode;
import no.utsagn.ui.words.model.WordsModel;
import org.kordamp.ikonli.feather.Feather;

/** What stands where no word is listed: why, and what to do. */
final class NoWords {

    private final Messages say;
    private final WordsModel model;
    private final StackPane node = new StackPane();

    NoWords(Messages say, WordsModel model) {
        this.say = say;
        this.model = model;
    }

    Node node() {
        return node;
    }

    void show(boolean now) {
        node.setVisible(now);
        if (now) {
            node.getChildren().setAll(empty());
        }
    }

    private VBox empty() {
        Asked asked = model.asked().get();
        if (model.counted().get().isEmpty()) {
            return empty("ui.words.none.counting", "ui.words.none.counting.text");
        } else if (asked.mode() == Mode.NEAR && asked.node().isBlank()) {
            return empty("ui.words.none.node", "ui.words.none.node.text");
        } else if (model.counted().get().filter(NoWords::hasWords).isPresent()) {
            return empty("ui.words.none.filter", "ui.words.none.filter.text");
        } else if (asked.mode() == Mode.NEAR) {
            return empty("ui.words.none.near", "ui.words.none.near.text");
        }
        return asked.mode() == Mode.KEY
                ? empty("ui.words.none.key", "ui.words.none.key.text")
                : empty("ui.words.none.said", "ui.words.none.said.text");
    }

    private static boolean hasWords(Counted counted) {
        return !counted.rows().isEmpty();
    }

    private VBox empty(String title, String text) {
        return Parts.empty(Feather.BAR_CHART, say.text(title), say.text(text));
    }
}
