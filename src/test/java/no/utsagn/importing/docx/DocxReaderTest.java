package no.utsagn.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxReaderTest {

    private static final Path PATH = Path.of("mappe", "intervju.docx");

    private static RawText read(byte[] bytes) {
        return new DocxReader().read(SourceFile.of(PATH, bytes));
    }

    private static List<String> texts(byte[] bytes) {
        return read(bytes).lines().stream().map(RawLine::text).toList();
    }

    private static List<String> remarks(byte[] bytes) {
        return read(bytes).remarks().stream().map(Problem::key).toList();
    }

    /** A document with this inside the body, as Word would write it. */
    private static byte[] withBody(String xml) {
        return changed(
                new DocxBuilder().paragraph("MARK").bytes(),
                document -> document.replaceAll("(?s)<w:body>.*</w:body>", "<w:body>" + xml + "</w:body>"));
    }

    private static byte[] changed(byte[] docx, UnaryOperator<String> change) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    zip.putNextEntry(new ZipEntry(e.getName()));
                    String now = e.getName().equals("word/document.xml") ? change.apply(text) : text;
                    zip.write(now.getBytes(StandardCharsets.UTF_8));
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Problem refusal(byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> read(bytes)).problem();
    }

    @Test
    void paragraphsBecomeLinesAndEmptyOnesDoNot() {
        byte[] docx = new DocxBuilder()
                .paragraph("I: Hei.")
                .paragraph("")
                .paragraph("K: Hallo.")
                .bytes();

        assertThat(read(docx).format()).isEqualTo("docx");
        assertThat(read(docx).encoding()).isEmpty();
        assertThat(read(docx).lines())
                .containsExactly(RawLine.paragraph("I: Hei.", 1), RawLine.paragraph("K: Hallo.", 3));
    }

    @Test
    void tellsHowMuchOfAParagraphIsBoldFromItsBeginning() {
        byte[] docx = new DocxBuilder().bold("Kari:", " Ja.").bold("", "Nei.").bytes();

        assertThat(read(docx).lines().stream().map(RawLine::bold)).containsExactly(5, 0);
    }

    @Test
    void tabsAndLineBreaksAreKept() {
        assertThat(texts(new DocxBuilder().paragraph("Kari\tJa.\nOg nei.").bytes()))
                .containsExactly("Kari\tJa.", "Og nei.");
    }

    @Test
    void aRowOfATableIsALineWithTabsBetweenItsCells() {
        byte[] docx = new DocxBuilder()
                .table(new String[] {"Kari", "Ja."}, new String[] {"Ola", "Nei."})
                .bytes();

        assertThat(texts(docx)).containsExactly("Kari\tJa.", "Ola\tNei.");
    }

    @Test
    void furtherParagraphsOfACellFollowTheirRow() {
        assertThat(texts(withBody(
                        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Kari</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Ja.</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>Eller nei.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")))
                .containsExactly("Kari\tJa.", "Eller nei.");
    }

    @Test
    void headingsAreKnownByTheirStyle() {
        byte[] docx = new DocxBuilder()
                .styled("Heading1", "Del 1")
                .styled("Overskrift2", "Del 2")
                .styled("Replikk", "Ja.")
                .bytes();

        assertThat(read(docx).lines().stream().map(RawLine::heading)).containsExactly(true, true, false);
    }

    @Test
    void trackedChangesAreReadAsAcceptedAndSaid() {
        byte[] docx = withBody("<w:p><w:r><w:t xml:space=\"preserve\">Jeg </w:t></w:r>"
                + "<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>aldri</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"x\"><w:r><w:t>alltid</w:t></w:r></w:ins></w:p>");

        assertThat(texts(docx)).containsExactly("Jeg alltid");
        assertThat(remarks(docx)).containsExactly("import.changes-accepted");
    }

    @Test
    void fieldCodesAndSecondWritingsAreNoText() {
        assertThat(texts(withBody("<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Ja</w:t></w:r>"
                        + "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                        + "<mc:Choice Requires=\"wps\"><w:t>.</w:t></mc:Choice><mc:Fallback><w:t>.</w:t></mc:Fallback>"
                        + "</mc:AlternateContent></w:r></w:p>")))
                .containsExactly("Ja.");
    }

    @Test
    void saysWhatWasLeftOut() {
        byte[] docx = withBody("<w:p><w:r><w:t>Ja.</w:t><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>");

        assertThat(remarks(docx)).containsExactly("import.comments-left-out", "import.footnotes-left-out");
    }

    @Test
    void pageHeadersAreMentioned() {
        DocxBuilder docx = new DocxBuilder().paragraph("Ja.");
        docx.document().createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT);

        assertThat(remarks(docx.bytes())).containsExactly("import.headers-left-out");
    }

    @Test
    void aStrictDocumentIsReadLikeAnyOther() {
        byte[] docx = changed(
                new DocxBuilder().paragraph("Ja.").bytes(),
                xml -> xml.replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main"));

        assertThat(texts(docx)).containsExactly("Ja.");
    }

    @Test
    void whatAWordDocumentFetchesFromElsewhereIsNotFetched() {
        byte[] docx = changed(new DocxBuilder().paragraph("Ja.").bytes(), xml -> xml.replaceFirst(
                        "\\?>", "?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")
                .replace("Ja.", "&x;"));

        try {
            assertThat(texts(docx)).allSatisfy(text -> assertThat(text).isBlank());
        } catch (ProblemException e) {
            assertThat(e.problem().key()).isIn("import.docx-damaged", "import.empty");
        }
    }

    @Test
    void aZipWithAnotherNameIsNoWordDocument() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bilde.txt"));
            zip.write(1);
        }

        assertThat(refusal(out.toByteArray())).isEqualTo(Problem.of("import.not-word", PATH.toString()));
    }

    @Test
    void anotherOfficeDocumentIsNoWordDocument() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(out);
        }

        assertThat(refusal(out.toByteArray()).key()).isEqualTo("import.not-word");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 300, 1500})
    void aDocumentThatWasCutOffIsRefused(int length) {
        byte[] whole = new DocxBuilder().paragraph("Ja.").bytes();

        Problem refusal = refusal(java.util.Arrays.copyOf(whole, Math.min(length, whole.length - 10)));

        assertThat(refusal.key()).isIn("import.docx-damaged", "import.not-word");
        assertThat(refusal.args()).containsExactly(PATH.toString());
    }

    @Test
    void brokenMarkupIsRefusedWithoutAWordOfItInTheProblem() {
        Problem refusal = refusal(withBody("<w:p><w:r><w:t>hemmelig</w:r></w:p>"));

        assertThat(refusal.key()).isEqualTo("import.docx-damaged");
        assertThat(refusal.args()).containsExactly(PATH.toString());
    }

    @Test
    void aDocumentWithoutTextIsEmpty() {
        assertThat(refusal(new DocxBuilder().paragraph("  ").bytes()).key()).isEqualTo("import.empty");
    }

    @Test
    void anEncryptedDocumentIsRefusedAsSuch() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(new DocxBuilder().paragraph("Ja.").bytes());
            }
            container.writeFilesystem(out);
        }
        SourceFile file = SourceFile.of(PATH, out.toByteArray());

        assertThat(new OldOfficeReader().recognises(file)).isTrue();
        assertThat(catchThrowableOfType(ProblemException.class, () -> new OldOfficeReader().read(file))
                        .problem())
                .isEqualTo(Problem.of("import.encrypted", PATH.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WordDocument", "Workbook"})
    void theOldFormatIsRefusedAsSuch(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            container.writeFilesystem(out);
        }
        SourceFile file = SourceFile.of(PATH, out.toByteArray());

        assertThat(catchThrowableOfType(ProblemException.class, () -> new OldOfficeReader().read(file))
                        .problem()
                        .key())
                .isEqualTo(entry.equals("WordDocument") ? "import.old-word" : "import.old-excel");
    }

    private static String run(String inside) {
        return "<w:r>" + inside + "</w:r>";
    }

    @Test
    void symbolsAndHyphensOfWordAreText() {
        assertThat(texts(withBody("<w:p>" + run("<w:t>Ja </w:t><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/>")
                        + run("<w:t> e</w:t><w:noBreakHyphen/><w:t>post arbeids</w:t><w:softHyphen/><w:t>plass</w:t>")
                        + run("<w:t> ord\u00ADet</w:t>") + "</w:p>")))
                .containsExactly("Ja ☺ e-post arbeidsplass ordet");
    }

    @Test
    void whatIsHiddenOrAPromptIsLeftOut() {
        byte[] docx = withBody("<w:p>" + run("<w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t>") + run("<w:t>Ja.</w:t>")
                + "</w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>" + run("<w:t>Klikk her</w:t>")
                + "</w:p></w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent><w:p>" + run("<w:t>Nei.</w:t>")
                + "</w:p></w:sdtContent></w:sdt>");

        assertThat(texts(docx)).containsExactly("Ja.", "Nei.");
        assertThat(remarks(docx)).containsExactly("import.hidden-left-out");
    }

    @Test
    void boldComesFromTheStylesOfLettersAndParagraphsToo() {
        DocxBuilder builder = new DocxBuilder();
        var styles = builder.document().createStyles();
        for (String[] style : new String[][] {{"Fet", "paragraph"}, {"Arvet", "paragraph"}, {"Navn", "character"}}) {
            var ct = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle.Factory.newInstance();
            ct.setStyleId(style[0]);
            ct.addNewName().setVal(style[0]);
            if (style[0].equals("Arvet")) {
                ct.addNewBasedOn().setVal("Fet");
            } else {
                ct.addNewRPr().addNewB();
            }
            styles.addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(ct));
        }
        byte[] docx = changed(
                builder.paragraph("MARK").bytes(),
                xml -> xml.replaceAll(
                        "(?s)<w:body>.*</w:body>",
                        "<w:body><w:p><w:r><w:rPr><w:rStyle w:val=\"Navn\"/></w:rPr><w:t>Kari</w:t></w:r>"
                                + "<w:r><w:t>: Ja</w:t></w:r></w:p>"
                                + "<w:p><w:pPr><w:pStyle w:val=\"Arvet\"/></w:pPr><w:r><w:t>Ola</w:t></w:r>"
                                + "<w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>: Ja</w:t></w:r></w:p></w:body>"));

        assertThat(read(docx).lines().stream().map(RawLine::bold)).containsExactly(4, 3);
    }

    @Test
    void aTableWithinACellIsPartOfItAndStaysInItsPlace() {
        String inner = "<w:tbl><w:tr><w:tc><w:p>" + run("<w:t>a</w:t>") + "</w:p></w:tc><w:tc><w:p>"
                + run("<w:t>b</w:t>") + "</w:p></w:tc></w:tr></w:tbl>";

        assertThat(texts(withBody("<w:tbl><w:tr><w:tc><w:p>" + run("<w:t>Kari</w:t>") + "</w:p></w:tc><w:tc><w:p>"
                        + run("<w:t>Ja.</w:t>") + "</w:p>" + inner + "<w:p/></w:tc></w:tr></w:tbl>")))
                .containsExactly("Kari\tJa.", "a\tb");
    }

    @Test
    void aTextBoxIsReadOnce() {
        assertThat(texts(withBody("<w:p><w:r><w:t>Etter</w:t><w:pict><w:txbxContent><w:p>" + run("<w:t>Boks</w:t>")
                        + "</w:p></w:txbxContent></w:pict></w:r></w:p>")))
                .containsExactly("Boks", "Etter");
    }
}
