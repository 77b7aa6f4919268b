package no.utsagn.importing.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.importing.pdf.LineBuilder.Marks;
import no.utsagn.importing.source.SourceFile;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the lines of a document's pages in reading order. */
final class PageText extends PDFTextStripper {

    /** Far more than a day of speech takes to print; beyond it a page draws for ever. */
    private static final long MOST_OPERATIONS = 20_000_000;

    /** Of the steps from line to line, so many go up on pages that were not written in reading order. */
    private static final double DISORDER = 0.2;

    private final SourceFile file;
    private final Marks marks = new Marks();
    private final LineBuilder line = new LineBuilder();
    private final List<PageLine> lines = new ArrayList<>();
    private long operations;

    private PageText(SourceFile file, boolean sorted) {
        this.file = file;
        setSortByPosition(sorted);
        setSuppressDuplicateOverlappingText(true);
    }

    /** The lines of all pages; those of two columns one column after the other, as they were written. */
    static PageText of(SourceFile file, PDDocument document) throws IOException {
        PageText written = new PageText(file, false);
        written.writeText(document, Writer.nullWriter());
        if (!written.isDisordered()) {
            return written;
        }
        PageText sorted = new PageText(file, true);
        sorted.writeText(document, Writer.nullWriter());
        return sorted;
    }

    List<PageLine> lines() {
        return lines;
    }

    /** How many footnote marks were taken from words. */
    int marks() {
        return marks.count();
    }

    private boolean isDisordered() {
        int up = 0;
        for (int i = 1; i < lines.size(); i++) {
            PageLine before = lines.get(i - 1);
            PageLine next = lines.get(i);
            boolean higher = next.place().base() < before.place().base() - next.size();
            up += next.page() == before.page()
                            && higher
                            && next.place().left() < before.place().right()
                    ? 1
                    : 0;
        }
        return up > DISORDER * lines.size();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operations++;
        if (operations > MOST_OPERATIONS) {
            throw Problem.of("import.pdf-too-long", file.name(), PdfReader.MOST_PAGES)
                    .exception();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        line.add(text, glyphs);
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    @Override
    protected void writeParagraphSeparator() {
        flush();
    }

    @Override
    protected void endArticle() {
        flush();
    }

    @Override
    protected void writePageEnd() {
        flush();
    }

    private void flush() {
        line.build(getCurrentPageNo(), marks).ifPresent(lines::add);
    }
}
