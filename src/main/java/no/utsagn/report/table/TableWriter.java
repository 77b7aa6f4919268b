package no.utsagn.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import no.utsagn.disclosure.CheckedTable;
import no.utsagn.disclosure.CheckedText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a checked table, without its caption, as CSV or as a workbook.
 *
 * <p>CSV: RFC 4180 quoting and line ends, but a semicolon between the cells and a byte order mark, since a Norwegian
 * spreadsheet program splits on semicolons and takes a file without the mark for Latin-1. A cell that a spreadsheet would
 * compute, or that such an apostrophe stands before already, gets an apostrophe before it: taking one away gives the
 * cell back. In a workbook every cell is text, which is never computed.
 */
public final class TableWriter {

    private static final int WIDEST = 60 * 256;
    private static final String COMPUTED = "^'*[=+\\-@\\t\\r](?s:.*)";

    private TableWriter() {}

    /** Writes the table as CSV. The stream stays open. @throws IOException if the stream does not take it */
    public static void csv(CheckedTable table, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        line(table.header(), text);
        table.rows().forEach(row -> line(row, text));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(List<CheckedText> cells, StringBuilder text) {
        text.append(cells.stream().map(cell -> field(cell.text())).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String field(String value) {
        String safe = value.matches(COMPUTED) ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** A cell of such a CSV as it was before it was written. */
    public static String read(String cell) {
        return cell.startsWith("'") && cell.matches(COMPUTED) ? cell.substring(1) : cell;
    }

    /** Writes the table as a workbook. The stream stays open. @throws IOException if the stream does not take it */
    public static void xlsx(CheckedTable table, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("1");
            row(sheet, 0, table.header(), heading(book));
            CellStyle plain = text(book);
            for (int i = 0; i < table.rows().size(); i++) {
                row(sheet, i + 1, table.rows().get(i), plain);
            }
            sheet.createFreezePane(0, 1);
            for (int column = 0; column < table.header().size(); column++) {
                sheet.setColumnWidth(column, width(table, column));
            }
            book.write(out);
        }
    }

    private static CellStyle text(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    private static CellStyle heading(XSSFWorkbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = text(book);
        style.setFont(bold);
        return style;
    }

    private static void row(Sheet sheet, int number, List<CheckedText> cells, CellStyle style) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(cells.get(column).text());
        }
    }

    private static int width(CheckedTable table, int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> row.get(column).text().length())
                .max()
                .orElse(0);
        return Math.min(
                WIDEST,
                256 * (3 + Math.max(longest, table.header().get(column).text().length())));
    }
}
