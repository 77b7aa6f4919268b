package no.utsagn.importing.sheet;

import java.util.List;

/** A row as the file has it: with as many cells as it happens to have. @param number where it stands, from 1 */
record RawRow(int number, List<String> cells) {

    RawRow {
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** How many cells hold something. */
    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** How many cells there are up to the last that holds something. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    @Override
    public String toString() {
        return "row " + number;
    }
}
