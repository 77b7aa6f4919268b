package no.utsagn.ui.search.results;

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
import no.utsagn.app.search.Line;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.search.model.Row;
import org.jspecify.annotations.Nullable;

/** A hit in a narrow pane: who says it and where, and two lines of the words with those that were found in bold. */
final class ShortCell extends ListCell<Row> {

    /** The height of every line of the list, in pixels. */
    static final double HEIGHT = 76;

    private static final double TWO_LINES = 36;
    /** How many characters before the hit are shown, so that it is seen in the first line. */
    private static final int BEFORE = 34;

    private final Messages say;
    private final Runnable more;

    ShortCell(Messages say, ListView<Row> list, Runnable more) {
        this.say = say;
        this.more = more;
        setPrefWidth(0);
        prefWidthProperty().bind(list.widthProperty().subtract(20));
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setAccessibleText(null);
        if (empty || row == null) {
            setGraphic(null);
        } else if (row instanceof Row.Hit hit) {
            Line line = hit.line();
            setGraphic(lines(line));
            setAccessibleText(line.speaker() + ", " + line.title() + ": " + line.before() + line.hit() + line.after());
        } else if (row instanceof Row.More some) {
            setGraphic(Panel.link(say.text("ui.search.more", some.listed(), some.of()), more));
        }
    }

    private static Node lines(Line line) {
        Label who = Parts.label(line.speaker(), "bold");
        who.setMinWidth(Region.USE_PREF_SIZE);
        Label where = Parts.label(line.title(), "muted", "small");
        HBox head = new HBox(8, who, where);
        head.setAlignment(Pos.BASELINE_LEFT);
        TextFlow words =
                new TextFlow(text(end(line.before()), false), text(line.hit(), true), text(line.after(), false));
        words.setLineSpacing(2);
        words.setMinHeight(TWO_LINES);
        words.setMaxHeight(TWO_LINES);
        words.setPrefHeight(TWO_LINES);
        Rectangle clip = new Rectangle(0, TWO_LINES);
        clip.widthProperty().bind(words.widthProperty());
        words.setClip(clip);
        return new VBox(3, head, words);
    }

    /** The last words of what stands before. */
    private static String end(String before) {
        int from = before.length() - BEFORE;
        int blank = from <= 0 ? -1 : before.indexOf(' ', from);
        return blank < 0 ? before : "… " + before.substring(blank + 1);
    }

    private static Text text(String words, boolean found) {
        Text text = new Text(words.replace('\n', ' '));
        text.getStyleClass().addAll("context", found ? "found" : "around");
        return text;
    }
}
