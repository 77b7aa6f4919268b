package no.utsagn.importing.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import no.utsagn.importing.grid.Grid;
import no.utsagn.importing.grid.GridRow;
import no.utsagn.importing.grid.TextAndTables;
import no.utsagn.importing.source.RawLine;
import no.utsagn.language.canonical.Canonical;

/**
 * Gathers paragraphs and tables into lines, told of each beginning and end by a reader. A table within a cell becomes
 * paragraphs of that cell, a line a row.
 */
public final class Paragraphs {

    private final TextAndTables parts = new TextAndTables();
    /** Text boxes hold paragraphs inside a paragraph. */
    private final Deque<Piece> open = new ArrayDeque<>();

    private final Deque<Table> tables = new ArrayDeque<>();
    private int number;

    private static final class Table {
        private final List<GridRow> rows = new ArrayList<>();
        private final List<StringBuilder> cells = new ArrayList<>();
        private boolean inCell;
    }

    public void startParagraph() {
        open.push(new Piece());
    }

    /** The open paragraph is a heading. */
    public void setHeading() {
        if (!open.isEmpty()) {
            open.element().setHeading();
        }
    }

    /** More of the open paragraph; a line feed breaks the line. */
    public void append(String text, boolean bold) {
        if (!open.isEmpty()) {
            open.element().append(text, bold);
        }
    }

    /** Whether a paragraph is open. */
    public boolean isOpen() {
        return !open.isEmpty();
    }

    public void endParagraph() {
        if (open.isEmpty()) {
            return;
        }
        Piece piece = open.pop();
        if (!tables.isEmpty() && tables.element().inCell) {
            addToCell(piece.text());
        } else {
            number++;
            piece.lines(number).forEach(parts::add);
        }
    }

    private void addToCell(String text) {
        List<StringBuilder> cells = tables.element().cells;
        cells.get(cells.size() - 1).append(text).append('\n');
    }

    public void startTable() {
        tables.push(new Table());
    }

    public void startCell() {
        if (!tables.isEmpty()) {
            tables.element().cells.add(new StringBuilder());
            tables.element().inCell = true;
        }
    }

    public void endCell() {
        if (!tables.isEmpty()) {
            tables.element().inCell = false;
        }
    }

    public void endRow() {
        if (tables.isEmpty()) {
            return;
        }
        Table table = tables.element();
        table.inCell = false;
        if (!table.cells.isEmpty()) {
            number++;
            table.rows.add(new GridRow(
                    number,
                    table.cells.stream()
                            .map(cell -> Canonical.of(cell.toString()).text())
                            .toList()));
            table.cells.clear();
        }
    }

    public void endTable() {
        if (tables.isEmpty()) {
            return;
        }
        Grid grid = new Grid(tables.pop().rows);
        if (!tables.isEmpty() && tables.element().inCell) {
            grid.plain().stream().map(RawLine::text).forEach(this::addToCell);
        } else {
            parts.add(grid);
        }
    }

    /** All that was gathered. */
    public TextAndTables.Read read() {
        return parts.read();
    }
}
