package no.utsagn.ui.material;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.TransferMode;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.Kinds;
import no.utsagn.ui.frame.CommandMenu;
import org.jspecify.annotations.Nullable;

/** The table of transcripts. Numbers stand to the right; each count says of what in its heading. */
final class MaterialTable {

    private static final double ROW = 32;

    private final Messages say;
    private final MaterialModel model;
    private final TableView<MaterialRow> table = new TableView<>();
    private boolean refilling;

    MaterialTable(Messages say, MaterialModel model) {
        this.say = say;
        this.model = model;
        table.setId("material");
        table.setFixedCellSize(ROW);
        table.setAccessibleText(say.text("ui.transcripts.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        words(say.text("ui.material.title"), 240, MaterialRow::title);
        table.getColumns().get(0).getStyleClass().add("leading");
        words(say.text("ui.material.kind"), 120, row -> Kinds.name(say, row.kind()));
        words(say.text("ui.material.round"), 70, row -> row.round().orElse("–"));
        words(say.text("ui.material.site"), 100, row -> row.site().orElse("–"));
        words(say.text("ui.material.format"), 64, MaterialRow::format);
        numbers(say.text("ui.material.turns"), MaterialRow::turns);
        numbers(say.text("ui.material.people"), MaterialRow::people);
        numbers(say.text("ui.material.words"), row -> row.coverage().words());
        numbers(say.text("ui.material.codings"), MaterialRow::codings);
        column(say.text("ui.material.coded"), 76, row -> row.coverage().share(), share -> say.text("ui.percent", share))
                .getStyleClass()
                .add("number");
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(now));
        model.rows().addListener((property, before, now) -> refill());
        model.chosen().addListener((property, before, now) -> showChosen(now));
        refill();
    }

    /** Offers a menu on each row, and takes a file that is dropped on one. */
    void offer(CommandMenu menu, BiConsumer<Id<Transcript>, Path> dropped) {
        table.setContextMenu(menu.context());
        table.setRowFactory(view -> {
            TableRow<MaterialRow> row = new TableRow<>();
            row.setOnDragOver(event -> {
                if (!row.isEmpty() && event.getDragboard().getFiles().size() == 1) {
                    event.acceptTransferModes(TransferMode.COPY);
                    table.getSelectionModel().select(row.getIndex());
                    event.consume();
                }
            });
            row.setOnDragDropped(event -> {
                if (!row.isEmpty() && event.getDragboard().getFiles().size() == 1) {
                    Path file = event.getDragboard().getFiles().get(0).toPath();
                    event.setDropCompleted(true);
                    event.consume();
                    dropped.accept(row.getItem().id(), file);
                }
            });
            return row;
        });
    }

    TableView<MaterialRow> node() {
        return table;
    }

    private void words(String heading, double width, Function<MaterialRow, String> value) {
        column(heading, width, value, Function.identity());
    }

    private void numbers(String heading, Function<MaterialRow, Integer> value) {
        column(heading, 92, value, number -> say.text("ui.number", number))
                .getStyleClass()
                .add("number");
    }

    private <V> TableColumn<MaterialRow, V> column(
            String heading, double width, Function<MaterialRow, V> value, Function<V, String> shown) {
        TableColumn<MaterialRow, V> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable V item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : shown.apply(item));
                setAlignment(item instanceof Number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            }
        });
        table.getColumns().add(column);
        return column;
    }

    private void choose(@Nullable MaterialRow row) {
        if (!refilling && row != null) {
            model.chosen().set(Optional.of(row.id()));
        }
    }

    private void refill() {
        refilling = true;
        table.getItems().setAll(model.rows().get());
        refilling = false;
        showChosen(model.chosen().get());
    }

    private void showChosen(Optional<Id<Transcript>> chosen) {
        refilling = true;
        table.getItems().stream()
                .filter(row -> chosen.equals(Optional.of(row.id())))
                .findFirst()
                .ifPresent(row -> table.getSelectionModel().select(row));
        refilling = false;
    }
}
