package no.utsagn.importing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Builds PDFs line by line, with fonts that they do not bring along. */
public final class PdfBuilder implements AutoCloseable {

    private static final float WIDTH = 400;
    private static final float HEIGHT = 500;

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));

    /** Begins another page. */
    public PdfBuilder page() {
        page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        document.addPage(page);
        return this;
    }

    /** Sets a line. @param down points from the upper edge */
    public PdfBuilder line(float left, float down, float size, String text) {
        return line(new PDType1Font(FontName.HELVETICA), left, down, size, text);
    }

    /** Sets a line in bold. */
    public PdfBuilder bold(float left, float down, float size, String text) {
        return line(new PDType1Font(FontName.HELVETICA_BOLD), left, down, size, text);
    }

    private PdfBuilder line(PDFont font, float left, float down, float size, String text) {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(left, HEIGHT - down);
            out.showText(text);
            out.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Locks the file. @param user what has to be typed to open it */
    public PdfBuilder password(String user) {
        try {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("eier", user, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The file's bytes. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        close();
        return out.toByteArray();
    }

    /** The file, written. */
    public Path in(Path folder, String name) {
        try {
            return Files.write(folder.resolve(name), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
