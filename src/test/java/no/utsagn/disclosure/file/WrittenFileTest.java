package no.utsagn.disclosure.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.utsagn.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenFileTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> texts(String name, byte[] bytes) {
        return WrittenFile.read(name, bytes).pieces().stream()
                .map(WrittenFile.Piece::text)
                .toList();
    }

    private static List<String> texts(String name, String text) {
        return texts(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aNameThatIsCutIntoRunsIsReadAsOne() throws IOException {
        String body =
                "<w:document " + W + "><w:body><w:p><w:r><w:t>Ka</w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr>"
                        + "<w:t>ri</w:t></w:r></w:p><w:p><w:r><w:t>en</w:t><w:tab/><w:t>to</w:t></w:r></w:p></w:body></w:document>";
        assertThat(texts("k.docx", zip("word/document.xml", body)))
                .containsExactly("k.docx", "word/document.xml", "Kari", "en to");
    }

    @Test
    void whatLiesBesideTheTextIsReadToo() throws IOException {
        String core =
                "<?xml version=\"1.0\"?><p:core xmlns:p=\"x\"><p:creator>Kari</p:creator><p:title>Om Per</p:title>"
                        + "<!-- av Ola --></p:core>";
        String comments = "<w:comments " + W + "><w:comment w:author=\"Siv\" w:initials=\"SB\"><w:p><w:r><w:t>Hei"
                + "</w:t></w:r></w:p></w:comment></w:comments>";
        assertThat(texts("k.docx", zip("docProps/core.xml", core, "word/comments.xml", comments, "Even.bin", "Rolf")))
                .contains("docProps/core.xml", "Kari", "Om Per", " av Ola ", "Siv", "SB", "Hei", "Even.bin", "Rolf");
    }

    @Test
    void aDocumentWithinADocumentIsReadToo() throws IOException {
        byte[] inner = zip("a.xml", "<a>Kari</a>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("inner.docx"));
            zip.write(inner);
            zip.closeEntry();
        }
        assertThat(texts("k.docx", bytes.toByteArray())).containsExactly("k.docx", "inner.docx", "a.xml", "Kari");
    }

    @Test
    void theFormatsOwnWordsAreNotTakenForNames() throws IOException {
        String body = "<w:document " + W + "><w:footerReference w:type=\"even\"/><w:jc w:val=\"odd\"/>"
                + "<w:alias w:val=\"Even\"/></w:document>";
        assertThat(texts("k.docx", zip("word/document.xml", body)))
                .containsExactly("k.docx", "word/document.xml", "Even");
    }

    @Test
    void aDocumentTypeIsNotFollowed() throws IOException {
        String bomb = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>ja</a>";
        assertThat(texts("k.docx", zip("a.xml", bomb))).containsExactly("k.docx", "a.xml", "ja");
    }

    @Test
    void htmlIsReadWithAttributesTitleCommentsAndEntities() {
        String html = "<!DOCTYPE html><html lang=\"nb\"><head><title>Om K&aring;re</title><style>p.even { color: red } "
                + "/* av Rolf */</style></head><body><!-- Siv --><p title='Per &amp; P&#229;l'>K<b>a</b>ri <i>sa</i>"
                + "</p><p>Ola</p></body></html>";
        assertThat(texts("k.html", html))
                .containsExactly("k.html", "nb", "Om Kåre", "/* av Rolf */", " Siv ", "Per & Pål", "Kari sa", "Ola");
    }

    @Test
    void brokenHtmlLosesNoText() {
        assertThat(texts("k.html", "<p>Kari <b Per> & <Ola")).containsExactly("k.html", "Kari  & <Ola");
        assertThat(texts("k.html", "<!-- Kari")).containsExactly("k.html", " Kari");
        assertThat(texts("k.html", "&#x110000; &ukjent; ja")).containsExactly("k.html", "&#x110000; &ukjent; ja");
    }

    @Test
    void markdownIsReadAsItStandsAndAsItIsShown() {
        assertThat(texts("k.md", "Ka*ri* skrev\nkari\\_per@x.no\n"))
                .containsExactly("k.md", "Ka*ri* skrev", "Kari skrev", "kari\\_per@x.no", "kari_per@x.no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncoding(String encoding) {
        byte[] bytes = "\uFEFFBlåbær".getBytes(Charset.forName(encoding));
        assertThat(texts("k.txt", bytes)).containsExactly("k.txt", "Blåbær");
    }

    @Test
    void aDamagedDocumentIsRefused() throws IOException {
        byte[] bytes = zip("word/document.xml", "<a><b></a>");
        assertThatThrownBy(() -> WrittenFile.read("k.docx", bytes))
                .isInstanceOf(ProblemException.class)
                .hasMessage("disclosure.file-not-readable");
        assertThatThrownBy(() -> WrittenFile.read(Path.of("finnes-ikke.docx")))
                .isInstanceOf(ProblemException.class)
                .hasMessage("disclosure.file-not-readable");
    }

    @Test
    void toStringTellsSizesAlone() {
        WrittenFile file = WrittenFile.read("k.txt", "Kari".getBytes(StandardCharsets.UTF_8));
        assertThat(file).hasToString("WrittenFile of 2 pieces");
        assertThat(file.pieces().get(1)).hasToString("Piece of 4");
    }
}
