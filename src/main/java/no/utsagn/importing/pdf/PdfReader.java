package no.utsagn.importing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.FormatReader;
import no.utsagn.importing.source.Glance;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads the text of PDF (ISO 32000). Pictures of pages hold none and are refused. */
public final class PdfReader implements FormatReader {

    /** Far more than a day of speech takes to print. */
    static final int MOST_PAGES = 2_000;

    /** Some programs write something before the header; readers look for it in so many bytes. */
    private static final int HEADER_WITHIN = 1024;

    @Override
    public boolean recognises(SourceFile file) {
        String glance = Glance.at(file);
        int header = glance.indexOf("%PDF-");
        return header >= 0
                && header < HEADER_WITHIN
                && glance.substring(0, header).isBlank();
    }

    /** Nothing is written to the disk while it is read: neither what PDFBox unpacks nor a list of fonts. */
    @Override
    public RawText read(SourceFile file) {
        StreamGuard.check(file);
        if (!(FontMappers.instance() instanceof PlainFonts)) {
            FontMappers.set(new PlainFonts());
        }
        try (PDDocument document =
                Loader.loadPDF(new RandomAccessReadBuffer(file.stream()), IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw Problem.of("import.pdf-too-long", file.name(), MOST_PAGES).exception();
            }
            return text(file, PageText.of(file, document));
        } catch (InvalidPasswordException e) {
            throw Problem.of("import.pdf-encrypted", file.name()).causedBy(e).exception();
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException
                | ArithmeticException
                | StackOverflowError e) {
            // What PDFBox says of a damaged file may quote it.
            throw Problem.of("import.pdf-damaged", file.name()).exception();
        }
    }

    private static RawText text(SourceFile file, PageText pages) {
        if (pages.lines().isEmpty()) {
            throw Problem.of("import.pdf-no-text", file.name()).exception();
        }
        Margins margins = Margins.of(pages.lines());
        Footnotes footnotes = Footnotes.of(margins.kept());
        ParagraphText text = new ParagraphText(footnotes.kept());
        if (text.paragraphs().isEmpty()) {
            throw Problem.of("import.pdf-no-text", file.name()).exception();
        }
        List<Problem> remarks = new ArrayList<>();
        if (margins.heads() + margins.numbers() + text.joinedWords() > 0) {
            remarks.add(Problem.of("import.pdf-tidied", margins.heads(), margins.numbers(), text.joinedWords()));
        }
        if (footnotes.notes() + pages.marks() > 0) {
            remarks.add(Problem.of("import.pdf-notes-left-out", footnotes.notes()));
        }
        return new RawText("pdf", Optional.empty(), text.paragraphs(), remarks);
    }
}
