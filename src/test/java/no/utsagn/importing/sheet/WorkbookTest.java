package no.utsagn.importing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.docx.DocxBuilder;
import no.utsagn.importing.sheet.Sheet.Row;
import no.utsagn.importing.source.SourceFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    private static final Path PATH = Path.of("mappe", "svar.xlsx");

    private static Sheet read(Consumer<XSSFWorkbook> fill) {
        return Sheets.read(SourceFile.of(PATH, Tables.workbook(fill)));
    }

    private static Problem refusal(byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> Sheets.read(SourceFile.of(PATH, bytes)))
                .problem();
    }

    @Test
    void textsAreReadAsTheyStand() {
        Sheet sheet = Sheets.read(Tables.workbook(
                new String[] {"Nr.", "Svar"}, new String[] {"K1", " Ja,\r\nog «nei»  "}, new String[] {}, new String[] {
                    "K2", "", "utenfor"
                }));

        assertThat(sheet)
                .isEqualTo(new Sheet(
                        "xlsx",
                        Optional.of("Ark1"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("Nr.", "Svar", "C"),
                        List.of(
                                new Row(2, List.of("K1", "Ja,\nog «nei»", "")),
                                new Row(4, List.of("K2", "", "utenfor"))),
                        List.of(Problem.of("import.sheet-columns-unnamed", "C"))));
    }

    @Test
    void numbersDaysTimesAndFormulasBecomeWhatAPersonWouldWrite() {
        Sheet sheet = read(book -> {
            XSSFSheet made = book.createSheet();
            Tables.fill(made, "abcdefghijk".split(""));
            XSSFRow row = made.createRow(1);
            row.createCell(0).setCellValue(12);
            row.createCell(1).setCellValue(0.1);
            row.createCell(2).setCellValue(12345678901L);
            dated(book, row.createCell(3), "dd.mm.yyyy").setCellValue(LocalDate.of(2026, 10, 6));
            dated(book, row.createCell(4), "yyyy-mm-dd hh:mm").setCellValue(LocalDateTime.of(2026, 10, 6, 9, 30));
            dated(book, row.createCell(5), "[h]:mm:ss").setCellValue(1.5);
            dated(book, row.createCell(6), "hh:mm").setCellValue(0.25);
            row.createCell(7).setCellValue(true);
            Cell sum = row.createCell(8);
            sum.setCellFormula("A2+1");
            sum.setCellValue(13);
            Cell word = row.createCell(9);
            word.setCellFormula("\"team \"&1");
            word.setCellValue("team 1");
            row.createCell(10).setCellErrorValue(FormulaError.REF.getCode());
        });

        assertThat(sheet.rows().get(0).cells())
                .containsExactly(
                        "12",
                        "0.1",
                        "12345678901",
                        "2026-10-06",
                        "2026-10-06 09:30",
                        "36:00:00",
                        "06:00:00",
                        "ja",
                        "13",
                        "team 1",
                        "");
        assertThat(sheet.remarks()).containsExactly(Problem.of("import.sheet-formula-errors", 1));
    }

    private static Cell dated(XSSFWorkbook book, Cell cell, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    @Test
    void theFirstSheetWithSomethingInItIsReadAndTheOthersAreNamed() {
        Sheet sheet = read(book -> {
            Tables.fill(book.createSheet("Skjult"), new String[] {"x"});
            book.createSheet("Tomt");
            Tables.fill(book.createSheet("Svar"), new String[] {"nr", "svar"}, new String[] {"1", "Ja"});
            Tables.fill(book.createSheet("Kodebok"), new String[] {"y"});
            book.setActiveSheet(1);
            book.setSheetHidden(0, true);
        });

        assertThat(sheet.name()).contains("Svar");
        assertThat(sheet.remarks()).containsExactly(Problem.of("import.sheet-others", "Svar", "Kodebok, Skjult"));
    }

    @Test
    void aShortMergedValueHoldsForEachOfItsRowsAndAnAnswerForOne() {
        String answer = "Et langt svar som ikke skal telles to ganger, uansett";
        Sheet sheet = read(book -> {
            XSSFSheet made = book.createSheet();
            Tables.fill(
                    made,
                    new String[] {"sted", "nr", "svar"},
                    new String[] {"Sted A", "1", answer},
                    new String[] {"", "2", ""},
                    new String[] {"Sted B", "3", "Ja"});
            made.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            made.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
        });

        assertThat(sheet.rows().stream().map(Row::cells))
                .containsExactly(
                        List.of("Sted A", "1", answer), List.of("Sted A", "2", ""), List.of("Sted B", "3", "Ja"));
        assertThat(sheet.remarks()).containsExactly(Problem.of("import.sheet-merged"));
    }

    @Test
    void hiddenRowsAndColumnsAreTakenAndSaid() {
        Sheet sheet = read(book -> {
            XSSFSheet made = book.createSheet();
            Tables.fill(made, new String[] {"nr", "svar"}, new String[] {"1", "Ja"}, new String[] {"2", "Nei"});
            made.setColumnHidden(0, true);
            made.getRow(2).setZeroHeight(true);
        });

        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.remarks()).containsExactly(Problem.of("import.sheet-hidden"));
    }

    @Test
    void aWorkbookIsKnownFromWhatItHolds() {
        assertThat(Sheets.isWorkbook(Tables.workbook(new String[] {"a"}))).isTrue();
        assertThat(Sheets.isWorkbook(
                        SourceFile.of(PATH, new DocxBuilder().paragraph("a").bytes())))
                .isFalse();
        assertThat(Sheets.isWorkbook(Tables.text("a.xlsx", "PK\u0003\u0004"))).isFalse();
        assertThat(Sheets.isWorkbook(Tables.text("a.xlsx", "nr;svar"))).isFalse();
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsReason() throws IOException {
        byte[] whole = Tables.workbook(book -> Tables.fill(book.createSheet(), new String[] {"a", "b"}));

        assertThat(refusal(Tables.workbook(book -> book.createSheet())).key()).isEqualTo("import.empty");
        assertThat(refusal(new DocxBuilder().paragraph("a").bytes()).key()).isEqualTo("import.not-workbook");
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2)).key())
                .isIn("import.xlsx-damaged", "import.not-workbook");
        assertThat(refusal(zip("xl/workbook.xml", "<workbook")).key()).isEqualTo("import.xlsx-damaged");
        assertThat(refusal(zip("xl/workbook.xml", " ".repeat(70 << 20))).key()).isEqualTo("import.unpacks-too-large");
        assertThat(refusal(container("EncryptedPackage")).key()).isEqualTo("import.encrypted");
        assertThat(refusal(container("Workbook")).key()).isEqualTo("import.old-excel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<row><c r=\"ZZZZ1\"><v>1</v></c></row>", "<row r=\"x\"/>", "<row><c t=\"s\"><v>9</v></c></row>"
            })
    void aSheetThatIsDamagedInsideIsRefused(String rows) {
        assertThat(refusal(withRows(rows)).key()).isEqualTo("import.xlsx-damaged");
    }

    @Test
    void nothingIsFetchedThroughEntities() {
        byte[] bytes = withRows("<row><c t=\"str\"><v>&amp;a</v></c><c t=\"str\"><v>b</v></c></row>");

        assertThat(Sheets.read(SourceFile.of(PATH, bytes)).header()).containsExactly("&a", "b");
    }

    /** A workbook of the few parts that it needs, as other programs write it: no shared strings, no styles. */
    private static byte[] withRows(String rows) {
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        return zip(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/s.xml\" ContentType=\"" + types + "worksheet+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"" + rels
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook " + main + " xmlns:r=\"" + rels
                        + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"" + rels + "/worksheet\" Target=\"s.xml\"/></Relationships>",
                "xl/s.xml",
                "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static byte[] zip(String... namesAndTexts) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < namesAndTexts.length; i += 2) {
                    zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                    zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] container(String entry) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(SourceFile.of(PATH, new byte[] {1}).stream(), entry);
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
