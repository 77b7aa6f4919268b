package no.utsagn.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Writes a Word document (ECMA-376). All looks are in styles, so that a report's own template can take over. Neither
 * author nor time nor machine is told.
 */
final class DocxWriter {

    /** 25 mm, in twentieths of a point. */
    private static final BigInteger MARGIN = BigInteger.valueOf(1_418);

    private final ReportDocument document;

    DocxWriter(ReportDocument document) {
        this.document = document;
    }

    void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument docx = new XWPFDocument()) {
            styles(docx);
            properties(docx.getProperties());
            new DocxBody(docx, document).write();
            page(docx);
            docx.write(bytes);
        }
        Repacked.write(bytes.toByteArray(), Map.of("word/settings.xml", own("settings.xml")), out);
    }

    /** One of the parts beside this class, in the language of the report. */
    private byte[] own(String resource) {
        String xml = new String(Resource.bytes(resource), StandardCharsets.UTF_8);
        String tag = DocxBody.languageTag(document.language().tag());
        return xml.replace("nb-NO", tag).getBytes(StandardCharsets.UTF_8);
    }

    private void styles(XWPFDocument docx) throws IOException {
        try (ByteArrayInputStream in = new ByteArrayInputStream(own("styles.xml"))) {
            docx.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("the styles of reports cannot be read", e);
        }
    }

    private void properties(POIXMLProperties properties) {
        properties.getCoreProperties().setCreator("Utsagn");
        properties.getCoreProperties().setTitle(document.title().text());
        properties.getCoreProperties().setCreated(Optional.<Date>empty());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Utsagn");
    }

    /** A4, and the number of the page below. */
    private static void page(XWPFDocument docx) {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11_906));
        section.getPgSz().setH(BigInteger.valueOf(16_838));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(MARGIN);
        margin.setBottom(MARGIN);
        margin.setLeft(MARGIN);
        margin.setRight(MARGIN);
        margin.setHeader(BigInteger.valueOf(709));
        margin.setFooter(BigInteger.valueOf(709));
        margin.setGutter(BigInteger.ZERO);
        XWPFParagraph footer = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
