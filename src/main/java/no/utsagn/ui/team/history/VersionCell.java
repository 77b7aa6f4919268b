package no.utsagn.ui.team.history;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.merge.codes.past.Version;
import no.utsagn.ui.parts.Parts;
import org.jspecify.annotations.Nullable;

/** A version: its number, who made it and when, and what was done in words. */
final class VersionCell extends ListCell<Version> {

    private static final double LINE = 52;

    private final Telling telling;

    VersionCell(Telling telling, ListView<Version> list) {
        this.telling = telling;
        setPrefHeight(LINE);
        setPrefWidth(0);
        setMaxWidth(Region.USE_PREF_SIZE);
        prefWidthProperty().bind(list.widthProperty().subtract(16));
    }

    @Override
    protected void updateItem(@Nullable Version version, boolean empty) {
        super.updateItem(version, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (!empty && version != null) {
            show(version);
        }
    }

    private void show(Version version) {
        List<String> done = telling.done(version);
        String first = done.isEmpty() ? "" : done.get(0);
        Label number = Parts.label("v" + version.number(), "badge");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label who = Parts.label(telling.who(version), "bold");
        who.setMinWidth(0);
        Label when = Parts.label(telling.when(version), "muted", "small");
        when.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, number, who, Parts.spring(), when);
        head.setAlignment(Pos.CENTER_LEFT);
        Label words = Parts.label(telling.first(done), "muted", "small");
        words.setMinWidth(0);
        Parts.tip(words, String.join("\n", done.stream().limit(12).toList()));
        VBox box = new VBox(3, head, words);
        box.setAlignment(Pos.CENTER_LEFT);
        setGraphic(box);
        setAccessibleText(number.getText() + ", " + who.getText() + ", " + when.getText() + ". " + first);
    }
}
