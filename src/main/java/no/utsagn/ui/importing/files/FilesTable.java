package no.utsagn.ui.importing.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.importing.batch.BatchModel;
import no.utsagn.ui.parts.Panel;
import no.utsagn.ui.parts.Parts;
import org.jspecify.annotations.Nullable;

/** The table of the files. */
final class FilesTable {

    static final double ROW = 28;

    /** What is asked for in the table. */
    record Requests(BiConsumer<Path, Act> act, Consumer<FileLine> encoding) {}

    private final Messages say;
    private final BatchModel batch;
    private final Requests requests;
    private final TableView<FileLine> table = new TableView<>();
    private boolean refilling;

    FilesTable(Messages say, BatchModel batch, FilesModel model, Requests requests) {
        this.say = say;
        this.batch = batch;
        this.requests = requests;
        table.setId("import-files");
        table.setFixedCellSize(ROW);
        table.setMinHeight(0);
        table.setAccessibleText(say.text("ui.import.files"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Parts.label("", "muted"));
        table.setRowFactory(view -> new Row());
        columns();
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(now));
        model.lines().addListener((property, before, now) -> refill(now));
        batch.chosen().addListener((property, before, now) -> showChosen());
        refill(model.lines().get());
    }

    TableView<FileLine> node() {
        return table;
    }

    private void columns() {
        TableColumn<FileLine, FileLine> state = graphic("", 44, this::state);
        state.getStyleClass().add("state");
        state.setResizable(false);
        text(say.text("ui.import.file-name"), 300, FileLine::name)
                .getStyleClass()
                .add("name");
        text(say.text("ui.import.format"), 64, line -> line.format().isEmpty() ? "–" : line.format())
                .getStyleClass()
                .add("quiet");
        graphic(say.text("ui.import.encoding"), 124, this::encoding);
        number(say.text("ui.import.turns"), 76, FileLine.Counts::turns);
        number(say.text("ui.import.speakers"), 68, FileLine.Counts::speakers);
        number(say.text("ui.import.words"), 84, FileLine.Counts::words);
        graphic(say.text("ui.import.remark"), 480, this::remark);
    }

    private Node state(FileLine line) {
        Label label = new Label("", StateIcons.icon(line.state()));
        Parts.tip(label, StateIcons.name(say, line.state()));
        return label;
    }

    private Node encoding(FileLine line) {
        if (line.encoding().isEmpty()) {
            return Parts.label("–", "muted");
        }
        Button choose =
                Panel.link(line.encoding().get(), () -> requests.encoding().accept(line));
        choose.getStyleClass().add("plain");
        Parts.named(
                choose, say.text("ui.import.encoding.choose", line.encoding().get()));
        choose.setFocusTraversable(false);
        return choose;
    }

    private Node remark(FileLine line) {
        Remark remark = line.remark();
        String tone =
                switch (remark.tone()) {
                    case QUIET -> "muted";
                    case ASKS -> "warning";
                    case STOPS -> "danger";
                };
        Label words = Parts.label(remark.text(), tone, "small");
        words.setMinWidth(40);
        if (!remark.text().isEmpty()) {
            Parts.tip(words, remark.text());
        }
        HBox row = new HBox(10, words);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Act act : remark.acts()) {
            Button link =
                    Panel.link(say.text(act.messageKey()), () -> requests.act().accept(line.path(), act));
            link.getStyleClass().add("small");
            link.setId("act-" + act.name().toLowerCase(java.util.Locale.ROOT));
            link.setFocusTraversable(false);
            row.getChildren().add(link);
        }
        return row;
    }

    private TableColumn<FileLine, String> text(String heading, double width, Function<FileLine, String> value) {
        TableColumn<FileLine, String> column = column(heading, width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private void number(String heading, double width, Function<FileLine.Counts, Integer> value) {
        TableColumn<FileLine, String> column = text(heading, width, line -> line.counts()
                .map(c -> say.text("ui.number", value.apply(c)))
                .orElse("–"));
        column.getStyleClass().add("number");
    }

    private TableColumn<FileLine, FileLine> graphic(String heading, double width, Function<FileLine, Node> shown) {
        TableColumn<FileLine, FileLine> column = column(heading, width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable FileLine line, boolean empty) {
                super.updateItem(line, empty);
                setGraphic(empty || line == null ? null : shown.apply(line));
            }
        });
        return column;
    }

    private <V> TableColumn<FileLine, V> column(String heading, double width) {
        TableColumn<FileLine, V> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 44));
        column.setReorderable(false);
        column.setSortable(false);
        table.getColumns().add(column);
        return column;
    }

    private void choose(@Nullable FileLine line) {
        if (!refilling && line != null) {
            batch.chosen().set(Optional.of(line.path()));
        }
    }

    private void refill(List<FileLine> lines) {
        refilling = true;
        table.getItems().setAll(lines);
        refilling = false;
        showChosen();
    }

    private void showChosen() {
        refilling = true;
        List<FileLine> lines = table.getItems();
        for (int i = 0; i < lines.size(); i++) {
            if (batch.chosen().get().equals(Optional.of(lines.get(i).path()))) {
                table.getSelectionModel().select(i);
            }
        }
        refilling = false;
    }

    /** A row that a screen reader reads whole. */
    private final class Row extends TableRow<FileLine> {
        @Override
        protected void updateItem(@Nullable FileLine line, boolean empty) {
            super.updateItem(line, empty);
            setAccessibleText(
                    empty || line == null
                            ? null
                            : String.join(
                                    ", ",
                                    line.name(),
                                    StateIcons.name(say, line.state()),
                                    line.remark().text()));
        }
    }
}
