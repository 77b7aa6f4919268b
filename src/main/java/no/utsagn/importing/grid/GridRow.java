package no.utsagn.importing.grid;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number where it stands in the file, counted from 1
 * @param cells canonical and without blanks around; paragraphs within a cell are parted by a line feed
 */
public record GridRow(int number, List<String> cells) {

    public GridRow {
        cells = cells.stream().map(String::strip).toList();
    }

    /** The cell of a column, counted from 0; empty if the row ends before it. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    @Override
    public String toString() {
        return "row " + number + " of " + cells.size() + " cells";
    }
}
