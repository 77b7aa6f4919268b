package no.utsagn.ui.importing.pattern;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import no.utsagn.base.Messages;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.ImportedTurn;
import no.utsagn.language.Span;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import org.jspecify.annotations.Nullable;

/** Shows the text of a file as it was understood: its turns, who says each, and what was taken for speech. */
final class TextCard {

    private static final double WIDTH = 880;
    private static final double HEIGHT = 480;
    /** A turn longer than this is shown in several rows, so that no row is higher than the list. */
    private static final int MOST_CHARS = 1_200;

    /** A row. @param words with where they stand in the file's text; @param first whether the turn begins here */
    record Row(ImportedTurn turn, Span words, boolean first) {}

    private final Messages say;
    private final Overlay overlay;

    TextCard(Messages say, Overlay overlay) {
        this.say = say;
        this.overlay = overlay;
    }

    void open(ImportedFile file) {
        ListView<Row> list = new ListView<>();
        list.setId("import-text");
        list.getItems().setAll(rows(file));
        list.setCellFactory(view -> new Cell(file));
        list.setPrefHeight(HEIGHT);
        list.setAccessibleText(file.title());
        Button close = Parts.button(say.text("ui.close"), overlay::close);
        Label count = Parts.label(
                say.text(
                        "ui.import.text.counts",
                        file.turns().size(),
                        file.voices().size()),
                "muted",
                "small");
        HBox foot = new HBox(8, count, Parts.spring(), close);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(16, Parts.label(file.fileName(), "card-title"), list, foot);
        card.getStyleClass().addAll("card", "dialog", "text-card");
        card.setPrefWidth(WIDTH);
        overlay.show(card);
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    /** The rows of a file. */
    static List<Row> rows(ImportedFile file) {
        List<Row> rows = new ArrayList<>();
        for (ImportedTurn turn : file.turns()) {
            int from = turn.span().start();
            while (from < turn.span().end()) {
                int to = end(file.text(), from, turn.span().end());
                rows.add(new Row(turn, new Span(from, to), from == turn.span().start()));
                from = to;
            }
        }
        return rows;
    }

    /** Cuts a long turn at a space where there is one. */
    private static int end(String text, int from, int end) {
        if (end - from <= MOST_CHARS) {
            return end;
        }
        int space = text.lastIndexOf(' ', from + MOST_CHARS);
        return space > from ? space : from + MOST_CHARS;
    }

    private final class Cell extends ListCell<Row> {
        private final ImportedFile file;

        Cell(ImportedFile file) {
            this.file = file;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : line(row));
            setAccessibleText(
                    empty || row == null
                            ? null
                            : row.turn().label().orElseGet(() -> say.text("ui.import.unnamed")) + ": "
                                    + row.words().of(file.text()));
        }

        private HBox line(Row row) {
            String who = row.turn().label().orElseGet(() -> say.text("ui.import.unnamed"));
            Label name = Parts.label(row.first() ? who : "", row.turn().label().isPresent() ? "bold" : "warning");
            Label time = Parts.label(
                    row.first() ? row.turn().at().map(PatternModel::time).orElse("") : "", "turn-time");
            VBox speaker = new VBox(2, name, time);
            speaker.setMinWidth(144);
            speaker.setMaxWidth(144);
            TextFlow words = words(row);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            words.setMinHeight(Region.USE_PREF_SIZE);
            HBox line = new HBox(16, speaker, words);
            line.setAlignment(Pos.TOP_LEFT);
            return line;
        }

        private TextFlow words(Row row) {
            TextFlow flow = new TextFlow();
            int from = row.words().start();
            for (Span look : file.lookalikes()) {
                if (look.start() >= from && look.end() <= row.words().end()) {
                    flow.getChildren()
                            .addAll(text(from, look.start(), "context"), text(look.start(), look.end(), "look-words"));
                    from = look.end();
                }
            }
            flow.getChildren().add(text(from, row.words().end(), "context"));
            return flow;
        }

        private Text text(int from, int to, String style) {
            Text text = new Text(new Span(from, to).of(file.text()));
            text.getStyleClass().addAll("context", style);
            return text;
        }
    }
}
