package no.utsagn.importing.sheet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.utsagn.base.Problem;
import no.utsagn.importing.sheet.header.Heading;

/**
 * A table out of a file: what its columns are called, and its rows as text.
 *
 * @param format "csv", "tsv" or "xlsx"
 * @param name of the sheet, in a workbook
 * @param encoding the character set it was read with, if the format leaves it open
 * @param delimiter what stands between two cells of a text; empty in a workbook, and where there is one column
 * @param header the names of the columns; no two mean the same
 * @param rows those that hold something
 * @param remarks what the person should know about the reading
 */
public record Sheet(
        String format,
        Optional<String> name,
        Optional<String> encoding,
        Optional<Character> delimiter,
        List<String> header,
        List<Row> rows,
        List<Problem> remarks) {

    public Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /**
     * One row of a table.
     *
     * @param number where it stands in the file, from 1: the row of a workbook, the line of a text in which it begins
     * @param cells canonical, without blanks at their ends, as many as there are columns; a cell may hold line ends
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What stands in a column, if something does. @param column from 0 */
        public Optional<String> cell(int column) {
            return Optional.of(cells.get(column)).filter(cell -> !cell.isEmpty());
        }

        /** The number alone: cells may hold names and speech. */
        @Override
        public String toString() {
            return "row " + number;
        }
    }

    /** Where the column of this name stands, from 0; capitals and blanks do not matter. */
    public OptionalInt column(String called) {
        Heading wanted = Heading.of(called);
        return IntStream.range(0, header.size())
                .filter(i -> Heading.of(header.get(i)).equals(wanted))
                .findFirst();
    }

    /** All that stands in a column, row by row, without the empty cells. */
    public List<String> filled(int column) {
        return rows.stream().flatMap(row -> row.cell(column).stream()).toList();
    }

    @Override
    public String toString() {
        return format + " of " + rows.size() + " rows and " + header.size() + " columns";
    }
}
