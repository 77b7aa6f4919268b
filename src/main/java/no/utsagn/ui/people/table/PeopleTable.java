package no.utsagn.ui.people.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import no.utsagn.app.people.Fact;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.language.SortOrder;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.parts.Problems;
import org.jspecify.annotations.Nullable;

/** The participants as a table that is changed in its cells. Sorted by a click on a heading. */
public final class PeopleTable {

    /** What the heading of an attribute offers. */
    public interface Headings {
        void rename(String attribute);

        void remove(String attribute);
    }

    private static final double ROW = 32;
    private static final double LEAST = 72;
    private static final double MOST = 210;

    private final Messages say;
    private final Overlay overlay;
    private final PeopleModel model;
    private final FactChoices choices;
    private final Headings headings;
    private final TableView<PersonRow> table = new TableView<>();
    private final Set<FactCell> cells = new HashSet<>();
    private final TableCursor cursor;
    private final Problems problems;
    private boolean refilling;
    private List<String> columnsOf = List.of();
    private boolean names;

    public PeopleTable(Messages say, Overlay overlay, PeopleModel model, FactChoices choices, Headings headings) {
        this.say = say;
        this.overlay = overlay;
        this.model = model;
        this.choices = choices;
        this.headings = headings;
        this.problems = new Problems(say, overlay);
        table.setId("people");
        table.setFixedCellSize(ROW);
        table.setAccessibleText(say.text("ui.people.title"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(Parts.label(say.text("ui.people.none-fit"), "muted"));
        cursor = new TableCursor(table, this::edit, this::pasted, this::cleared);
        cursor.onMove(this::mark);
        makeColumns();
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<PersonRow>) change -> choose());
        model.attributes().addListener((property, before, now) -> makeColumns());
        model.rows().addListener((property, before, now) -> refill());
        model.chosen().addListener((property, before, now) -> showChosen(now));
        refill();
    }

    /** What is put into the window. */
    public TableView<PersonRow> node() {
        return table;
    }

    private void makeColumns() {
        if (!table.getColumns().isEmpty() && columnsOf.equals(model.attributes().get()) && names == model.anyNames()) {
            return;
        }
        columnsOf = model.attributes().get();
        names = model.anyNames();
        cells.clear();
        List<TableColumn<PersonRow, ?>> all = new ArrayList<>();
        all.add(words(say.text("ui.people.label"), PersonRow::label, "leading"));
        if (names) {
            TableColumn<PersonRow, String> called =
                    words(say.text("ui.people.name"), row -> row.name().orElse(""), "quiet");
            called.setGraphic(null);
            all.add(called);
        }
        all.add(transcripts());
        all.add(spoken());
        all.add(fact(say.text("ui.people.role"), Fact.ROLE));
        all.add(fact(say.text("ui.people.site"), Fact.SITE));
        all.add(fact(say.text("ui.people.round"), Fact.ROUND));
        all.add(fact(say.text("ui.people.cases"), Fact.CASES));
        columnsOf.forEach(name -> all.add(attribute(name)));
        table.getColumns().setAll(all);
        cursor.start(names ? 4 : 3);
        fitWidths();
    }

    private TableColumn<PersonRow, String> words(String heading, Function<PersonRow, String> value, String style) {
        TableColumn<PersonRow, String> column = column(heading, value);
        column.getStyleClass().add(style);
        column.setCellFactory(c -> plain());
        return column;
    }

    private TableColumn<PersonRow, String> column(String heading, Function<PersonRow, String> value) {
        TableColumn<PersonRow, String> column = new TableColumn<>(heading);
        column.setReorderable(false);
        column.setComparator(
                Comparator.<String, Boolean>comparing(String::isEmpty).thenComparing(SortOrder.norwegian()));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private static <V> TableCell<PersonRow, V> plain() {
        return new TableCell<>() {
            @Override
            protected void updateItem(@Nullable V item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : item.toString());
                setAlignment(item instanceof Number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            }
        };
    }

    private TableColumn<PersonRow, String> fact(String heading, Fact fact) {
        TableColumn<PersonRow, String> column = column(heading, row -> row.text(fact));
        column.setUserData(fact);
        column.setCellFactory(c -> {
            FactCell cell = new FactCell(fact, new Typed(), this::editHere);
            cells.add(cell);
            cell.indexProperty().addListener((property, before, now) -> mark(cell));
            return cell;
        });
        return column;
    }

    private TableColumn<PersonRow, String> attribute(String name) {
        TableColumn<PersonRow, String> column = fact(name, Fact.attribute(name));
        MenuItem rename = new MenuItem(say.text("ui.people.column.rename"));
        rename.setOnAction(event -> headings.rename(name));
        MenuItem remove = new MenuItem(say.text("ui.people.column.remove"));
        remove.setOnAction(event -> headings.remove(name));
        column.setContextMenu(new ContextMenu(rename, remove));
        return column;
    }

    private TableColumn<PersonRow, Integer> transcripts() {
        TableColumn<PersonRow, Integer> column = new TableColumn<>(say.text("ui.people.transcripts"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().transcripts()));
        column.setCellFactory(c -> plain());
        column.setReorderable(false);
        column.getStyleClass().add("number");
        return column;
    }

    private TableColumn<PersonRow, PersonRow> spoken() {
        TableColumn<PersonRow, PersonRow> column = new TableColumn<>(say.text("ui.people.words"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new WordsCell(say));
        column.setComparator(Comparator.comparingInt(row -> row.spoken().words()));
        column.setReorderable(false);
        column.getStyleClass().addAll("number", "words-spoken");
        return column;
    }

    /** As wide as what stands in it, within reason. */
    private void fitWidths() {
        for (TableColumn<PersonRow, ?> column : table.getColumns()) {
            double widest = width(column.getText()) + 34;
            for (PersonRow row : model.rows().get()) {
                Object item = column.getCellObservableValue(row).getValue();
                widest = Math.max(widest, item instanceof String words ? width(words) + 26 : 0);
            }
            boolean first = column.getStyleClass().contains("leading");
            boolean last = column.getStyleClass().contains("words-spoken");
            column.setMinWidth(48);
            column.setPrefWidth(last ? 168 : Math.max(LEAST, Math.min(MOST, widest)) + (first ? 16 : 0));
        }
    }

    private static double width(String words) {
        Text text = new Text(words);
        text.setFont(Font.font("Utsagn Sans", 13));
        return text.getLayoutBounds().getWidth();
    }

    private void refill() {
        refilling = true;
        if (names != model.anyNames()) {
            makeColumns();
        }
        boolean first = table.getItems().isEmpty();
        table.getItems().setAll(model.rows().get());
        table.sort();
        if (first) {
            fitWidths();
        }
        refilling = false;
        showChosen(model.chosen().get());
    }

    private void choose() {
        if (!refilling) {
            refilling = true;
            model.chosen()
                    .set(table.getSelectionModel().getSelectedItems().stream()
                            .filter(row -> row != null)
                            .map(PersonRow::id)
                            .distinct()
                            .toList());
            refilling = false;
        }
    }

    private void showChosen(List<Id<Participant>> chosen) {
        if (refilling) {
            return;
        }
        refilling = true;
        int focused = table.getFocusModel().getFocusedIndex();
        int[] rows = IntStream.range(0, table.getItems().size())
                .filter(i -> chosen.contains(table.getItems().get(i).id()))
                .toArray();
        table.getSelectionModel().clearSelection();
        if (rows.length > 0) {
            table.getSelectionModel().selectIndices(rows[0], rows);
            boolean kept = IntStream.of(rows).anyMatch(row -> row == focused);
            table.getFocusModel().focus(kept ? focused : rows[0]);
        }
        refilling = false;
        mark();
    }

    private void mark() {
        cells.forEach(this::mark);
    }

    private void mark(FactCell cell) {
        cell.mark(cursor.isAt(cell.getIndex(), cell.getTableColumn()));
    }

    /** Edits the cell that keys change. @param begun what was typed already */
    private void edit(String begun) {
        found().ifPresent(cell -> edit(cell, begun));
    }

    private void editHere(FactCell cell) {
        cursor.at(cell.getIndex(), cell.getTableColumn());
        edit(cell, "");
    }

    private void edit(FactCell cell, String begun) {
        Fact fact = cell.fact();
        PersonRow row = cell.getTableRow().getItem();
        if (row == null) {
            return;
        }
        if (fact.kind() == Fact.Kind.ATTRIBUTE) {
            cell.type(begun);
        } else {
            pick(List.of(row.id()), fact, picker -> picker.open(cell, begun));
        }
    }

    /** Lets one choose what is said of some people. */
    public void pick(List<Id<Participant>> of, Fact fact, Consumer<Picker> open) {
        open.accept(new Picker(overlay, choices.prompt(fact), typed -> choices.of(of, fact, typed).stream()
                .map(choice -> choice.doing(problems::guard))
                .toList()));
    }

    private Optional<FactCell> found() {
        return cells.stream()
                .filter(cell -> !cell.isEmpty() && cell.getScene() != null && cell.getParent() != null)
                .filter(cell -> cursor.isAt(cell.getIndex(), cell.getTableColumn()))
                .findFirst();
    }

    private void pasted(Fact fact, List<String> lines) {
        List<PersonRow> below = table.getItems().stream()
                .skip(Math.max(0, table.getFocusModel().getFocusedIndex()))
                .toList();
        List<Id<Participant>> chosen = model.chosen().get();
        problems.guard(() -> {
            if (lines.size() == 1 && chosen.size() > 1) {
                model.say(chosen, fact, lines.get(0));
            } else {
                model.paste(below.stream().map(PersonRow::id).toList(), fact, lines);
            }
        });
    }

    private void cleared(Fact fact) {
        if (fact.kind() != Fact.Kind.ROLE) {
            problems.guard(() -> model.say(model.chosen().get(), fact, ""));
        }
    }

    /** What becomes of words typed into a cell. */
    private final class Typed implements FactCell.Ending {
        @Override
        public void typed(PersonRow row, Fact fact, String words, int step) {
            table.requestFocus();
            if (!words.strip().equals(row.text(fact))) {
                problems.guard(() -> model.say(List.of(row.id()), fact, words));
            }
            cursor.step(step);
        }

        @Override
        public void left() {
            table.requestFocus();
        }
    }
}
