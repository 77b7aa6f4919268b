package no.utsagn.importing.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Word documents for tests, in few words. */
public final class DocxBuilder {

    private final XWPFDocument document = new XWPFDocument();

    /** The document itself, for what this builder has no word for. */
    public XWPFDocument document() {
        return document;
    }

    /** A paragraph; a tab and a line end in the text become what Word has for them. */
    public DocxBuilder paragraph(String text) {
        run(document.createParagraph(), text, false);
        return this;
    }

    /** A paragraph that begins in bold. */
    public DocxBuilder bold(String bold, String plain) {
        XWPFParagraph paragraph = document.createParagraph();
        run(paragraph, bold, true);
        run(paragraph, plain, false);
        return this;
    }

    /** A paragraph in a style. */
    public DocxBuilder styled(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        run(paragraph, text, false);
        return this;
    }

    /** A table with these rows. */
    public DocxBuilder table(String[]... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].length);
        for (int r = 0; r < rows.length; r++) {
            XWPFTableRow row = table.getRow(r);
            for (int c = 0; c < rows[r].length; c++) {
                row.getCell(c).setText(rows[r][c]);
            }
        }
        return this;
    }

    private static void run(XWPFParagraph paragraph, String text, boolean bold) {
        var run = paragraph.createRun();
        run.setBold(bold);
        String[] parts = text.split("(?<=[\t\n])|(?=[\t\n])");
        for (String part : parts) {
            switch (part) {
                case "\t" -> run.addTab();
                case "\n" -> run.addBreak();
                default -> run.setText(part, run.getCTR().sizeOfTArray());
            }
        }
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file on the disk. */
    public Path in(Path folder, String name) {
        try {
            return Files.write(folder.resolve(name), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(OutputStream out) throws IOException {
        document.write(out);
    }
}
