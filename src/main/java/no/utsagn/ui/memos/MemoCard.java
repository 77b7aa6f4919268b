package no.utsagn.ui.memos;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.utsagn.app.memos.MemoEntry;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** A memo that can be read; pressing it begins to write in it. */
final class MemoCard {

    private static final double MOST_TEXT = 96;

    private MemoCard() {}

    static VBox of(Messages say, SubjectWords words, MemoEntry entry, Runnable edit, Runnable remove) {
        Button change = Parts.iconButton(Feather.EDIT_2, say.text("ui.memos.edit"), edit);
        change.getStyleClass().add("memo-edit");
        Button away = Parts.iconButton(Feather.TRASH_2, say.text("ui.memos.remove"), remove);
        VBox names = MemoHead.names(words, entry.subject());
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox head = new HBox(8, MemoHead.sign(words, entry.subject()), names, change, away);
        head.setAlignment(Pos.TOP_LEFT);
        Label text = Parts.label(entry.memo().text().strip(), "body", "memo-text");
        text.setWrapText(true);
        text.setMaxHeight(MOST_TEXT);
        String time = words.time(entry.memo().stamp().at());
        Label who = Parts.label(entry.author().isEmpty() ? time : entry.author() + " · " + time, "muted", "small");
        VBox card = new VBox(8, head, text, who);
        card.getStyleClass().add("memo-card");
        text.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                edit.run();
            }
        });
        return card;
    }
}
