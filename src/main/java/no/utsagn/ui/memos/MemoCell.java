package no.utsagn.ui.memos;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.app.memos.MemoEntry;
import no.utsagn.ui.parts.Parts;
import org.jspecify.annotations.Nullable;

/** A memo in the list: what it is about and when, its first line, where and by whom. */
final class MemoCell extends ListCell<MemoEntry> {

    /** The height of every line of the list, in pixels. */
    static final double HEIGHT = 76;

    private static final int MOST = 200;

    private final SubjectWords words;

    MemoCell(ListView<MemoEntry> list, SubjectWords words) {
        this.words = words;
        setPrefWidth(0);
        prefWidthProperty().bind(list.widthProperty().subtract(20));
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable MemoEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        setGraphic(empty || entry == null ? null : lines(entry));
        setAccessibleText(
                empty || entry == null
                        ? null
                        : words.kind(entry.subject().kind()) + " " + words.name(entry.subject()) + ": "
                                + entry.firstLine());
    }

    private Node lines(MemoEntry entry) {
        Label name = Parts.label(words.shortName(entry.subject()), "bold");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.SOMETIMES);
        Label time = Parts.label(words.time(entry.memo().stamp().at()), "muted", "small");
        time.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, MemoHead.sign(words, entry.subject()), name, Parts.spring(), time);
        head.setAlignment(Pos.CENTER_LEFT);
        String first = entry.firstLine();
        Label line = Parts.label(first.length() > MOST ? first.substring(0, MOST) : first, "memo-line");
        Label where = Parts.label(where(entry), "muted", "small");
        VBox under = new VBox(2, line, where);
        under.getStyleClass().add("memo-under");
        line.setMinWidth(0);
        where.setMinWidth(0);
        return new VBox(3, head, under);
    }

    private String where(MemoEntry entry) {
        String about = words.about(entry.subject());
        return entry.author().isEmpty() ? about : about + " · " + entry.author();
    }
}
