package no.utsagn.ui.search;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import no.utsagn.ui.parts.Parts;
import org.jspecify.annotations.Nullable;

/** A found place: who says it and where, and two lines of the words with those that were found in bold. */
final class FoundCell extends ListCell<Found> {

    /** The height of every line of the list, in pixels. */
    static final double HEIGHT = 76;

    private static final double TWO_LINES = 36;

    private final boolean lightFound;

    /** @param lightFound whether the found words stand out from those around them */
    FoundCell(ListView<Found> list, boolean lightFound) {
        this.lightFound = lightFound;
        setPrefWidth(0);
        prefWidthProperty().bind(list.widthProperty().subtract(20));
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable Found found, boolean empty) {
        super.updateItem(found, empty);
        setText(null);
        setGraphic(empty || found == null ? null : lines(found));
        setAccessibleText(
                empty || found == null
                        ? null
                        : found.who() + ", " + found.where() + ": " + found.before() + found.words() + found.after());
    }

    private Node lines(Found found) {
        Label who = Parts.label(found.who(), "bold");
        who.setMinWidth(Region.USE_PREF_SIZE);
        Label where = Parts.label(found.where(), "muted", "small");
        HBox head = new HBox(8, who, where);
        head.setAlignment(Pos.BASELINE_LEFT);
        TextFlow words =
                new TextFlow(text(found.before(), false), text(found.words(), lightFound), text(found.after(), false));
        words.setLineSpacing(2);
        words.setMinHeight(TWO_LINES);
        words.setMaxHeight(TWO_LINES);
        words.setPrefHeight(TWO_LINES);
        Rectangle clip = new Rectangle(0, TWO_LINES);
        clip.widthProperty().bind(words.widthProperty());
        words.setClip(clip);
        return new VBox(3, head, words);
    }

    private static Text text(String words, boolean found) {
        Text text = new Text(words.replace('\n', ' '));
        text.getStyleClass().addAll("context", found ? "found" : "around");
        return text;
    }
}
