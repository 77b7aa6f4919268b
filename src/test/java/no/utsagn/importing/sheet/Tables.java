package no.utsagn.importing.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import no.utsagn.importing.source.SourceFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Table files for tests. */
public final class Tables {

    private Tables() {}

    /** A text file of this name. */
    public static SourceFile text(String name, String text) {
        return SourceFile.of(Path.of("mappe", name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** A workbook as a spreadsheet program writes it. */
    public static byte[] workbook(Consumer<XSSFWorkbook> fill) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A workbook with one sheet of texts. */
    public static SourceFile workbook(String[]... rows) {
        return SourceFile.of(Path.of("mappe", "svar.xlsx"), workbook(book -> fill(book.createSheet("Ark1"), rows)));
    }

    /** Puts texts into a sheet, from its first row on; an empty text makes no cell. */
    public static void fill(XSSFSheet sheet, String[]... rows) {
        for (int r = 0; r < rows.length; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) {
                if (!rows[r][c].isEmpty()) {
                    row.createCell(c).setCellValue(rows[r][c]);
                }
            }
        }
    }
}
