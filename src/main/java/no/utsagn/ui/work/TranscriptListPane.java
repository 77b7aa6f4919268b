package no.utsagn.ui.work;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.work.head.CoverageBar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The list of transcripts. */
final class TranscriptListPane {

    private final Messages say;
    private final DeskModel desk;
    private final ListView<TranscriptLine> list = new ListView<>();
    private final Label count = Parts.label("", "badge");
    private final VBox node;
    private boolean refilling;

    TranscriptListPane(Messages say, DeskModel desk, TranscriptListModel model, Runnable importFiles) {
        this.say = say;
        this.desk = desk;
        Button add = Parts.iconButton(Feather.PLUS, say.text("ui.transcripts.import"), importFiles);
        HBox title =
                new HBox(8, Parts.label(say.text("ui.transcripts.title"), "pane-title"), count, Parts.spring(), add);
        title.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(title);
        head.getStyleClass().add("pane-head");
        list.setId("transcripts");
        list.setFixedCellSize(44);
        list.setAccessibleText(say.text("ui.transcripts.title"));
        list.setCellFactory(view -> new Line());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(now));
        Node empty = Parts.empty(
                Feather.FILE_TEXT,
                say.text("ui.transcripts.empty.title"),
                say.text("ui.transcripts.empty.text"),
                Parts.button(say.text("ui.transcripts.import.button"), importFiles));
        StackPane middle = new StackPane(list, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        node = new VBox(head, middle);
        node.getStyleClass().add("pane");
        model.lines().addListener((property, before, now) -> refill(now, empty));
        desk.transcript().addListener((property, before, now) -> showChosen());
        refill(model.lines().get(), empty);
    }

    Node node() {
        return node;
    }

    private void choose(@Nullable TranscriptLine line) {
        if (!refilling && line != null) {
            desk.transcript().set(Optional.of(line.id()));
        }
    }

    private void refill(List<TranscriptLine> lines, Node empty) {
        refilling = true;
        if (ids(list.getItems()).equals(ids(lines))) {
            replaceChanged(lines);
        } else {
            list.getItems().setAll(lines);
        }
        refilling = false;
        count.setText(String.valueOf(lines.size()));
        empty.setVisible(lines.isEmpty());
        list.setVisible(!lines.isEmpty());
        showChosen();
    }

    private static List<Id<Transcript>> ids(List<TranscriptLine> lines) {
        return lines.stream().map(TranscriptLine::id).toList();
    }

    /** A coding changes one line: the others are not drawn anew. */
    private void replaceChanged(List<TranscriptLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals(list.getItems().get(i))) {
                list.getItems().set(i, lines.get(i));
            }
        }
    }

    private void showChosen() {
        refilling = true;
        list.getItems().stream()
                .filter(line -> desk.transcript().get().equals(Optional.of(line.id())))
                .findFirst()
                .ifPresent(line -> list.getSelectionModel().select(line));
        refilling = false;
    }

    private final class Line extends ListCell<TranscriptLine> {

        private @Nullable TranscriptLine shown;

        Line() {
            prefWidthProperty().bind(list.widthProperty().subtract(20));
        }

        @Override
        protected void updateItem(@Nullable TranscriptLine line, boolean empty) {
            super.updateItem(line, empty);
            TranscriptLine next = empty ? null : line;
            if (!Objects.equals(next, shown)) {
                shown = next;
                setGraphic(next == null ? null : graphic(next));
            }
        }

        private Node graphic(TranscriptLine line) {
            Label title = Parts.label(line.title(), "row-title");
            String facts = say.text(
                    "ui.transcripts.line", line.speakers(), line.coverage().words());
            VBox left = new VBox(2, title, Parts.label(facts, "muted", "small"));
            left.setAlignment(Pos.CENTER_LEFT);
            left.setMinWidth(0);
            HBox.setHgrow(left, Priority.ALWAYS);
            Label share = Parts.label(say.text("ui.percent", line.coverage().share()), "muted", "small");
            share.setMinWidth(Region.USE_PREF_SIZE);
            Parts.tip(
                    share,
                    say.text(
                            "ui.coverage",
                            line.coverage().share(),
                            line.coverage().words()));
            CoverageBar bar = new CoverageBar(40);
            bar.show(line.coverage().share());
            VBox coverage = new VBox(6, share, bar);
            coverage.setAlignment(Pos.CENTER_RIGHT);
            coverage.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(8, left, coverage);
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
