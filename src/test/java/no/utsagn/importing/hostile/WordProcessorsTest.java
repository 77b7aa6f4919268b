package no.utsagn.importing.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.utsagn.importing.docx.DocxBuilder;
import no.utsagn.importing.docx.DocxReader;
import no.utsagn.importing.odt.OdtBuilder;
import no.utsagn.importing.odt.OdtReader;
import no.utsagn.importing.rtf.RtfReader;
import no.utsagn.importing.source.FormatReader;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the text in documents is left out and told, the same in each format; and no word goes missing. */
class WordProcessorsTest {

    private static final Map<String, byte[]> FILES = Conversations.files(Conversations.SAID);
    private static final Outcome EXPECTED = new Outcome(
            "",
            Arrays.stream(Conversations.SAID)
                    .map(turn -> turn[0] + "|" + turn[1])
                    .toList(),
            List.of(
                    "import.changes-accepted",
                    "import.comments-left-out",
                    "import.footnotes-left-out",
                    "import.headers-left-out"));

    @TempDir
    private Path folder;

    @Test
    void aWordDocumentTellsOfChangesCommentsNotesAndHeads() {
        byte[] docx = FILES.get("kolon.docx");
        String main = Zips.text(docx, "word/document.xml")
                .replace(
                        "gikk. ",
                        "gikk.</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText> borte</w:delText></w:r></w:del>"
                                + "<w:moveFrom w:id=\"3\"><w:r><w:t>flyttet</w:t></w:r></w:moveFrom>"
                                + "<w:ins w:id=\"2\"><w:r><w:t xml:space=\"preserve\"> </w:t></w:r></w:ins>"
                                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"0\"/></w:r>"
                                + "<w:r><w:t xml:space=\"preserve\">");
        byte[] marked = Zips.with(docx, "word/document.xml", Conversations.bytes(main));

        assertThat(Outcome.of(folder, "a.docx", Zips.with(marked, "word/header1.xml", Conversations.bytes("<x/>"))))
                .isEqualTo(EXPECTED);
    }

    @Test
    void anOpenDocumentDoes() {
        OdtBuilder odt = new OdtBuilder()
                .styles("<office:master-styles><style:master-page style:name=\"Standard\"><style:header>"
                        + "<text:p>topp</text:p></style:header></style:master-page></office:master-styles>")
                .xml("<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion><text:p> borte</text:p>"
                        + "</text:deletion></text:changed-region></text:tracked-changes>");
        for (String[] turn : Conversations.SAID) {
            odt.xml("<text:p>"
                    + (turn[0] + ": " + turn[1])
                            .replace(
                                    "gikk. ",
                                    "gikk.<text:change text:change-id=\"c1\"/><text:change-start text:change-id=\"c2\"/> "
                                            + "<text:change-end text:change-id=\"c2\"/><text:note><text:note-citation>1"
                                            + "</text:note-citation><text:note-body><text:p>note</text:p></text:note-body>"
                                            + "</text:note><office:annotation><text:p>merknad</text:p></office:annotation>")
                    + "</text:p>");
        }

        assertThat(Outcome.of(folder, "a.odt", odt.bytes())).isEqualTo(EXPECTED);
    }

    @Test
    void soDoesRichText() {
        String rtf = new String(FILES.get("kolon.rtf"), StandardCharsets.UTF_8)
                .replace("ansicpg1252 ", "ansicpg1252 {\\header topp\\par}")
                .replace(
                        "gikk. ",
                        "gikk.{\\deleted  borte}{\\revised  }{\\super\\chftn{\\footnote\\pard\\plain note}}"
                                + "{\\*\\atnid KN}{\\*\\atnauthor Kari}{\\*\\annotation merknad}");

        assertThat(Outcome.of(folder, "a.rtf", Conversations.bytes(rtf))).isEqualTo(EXPECTED);
    }

    @Property(tries = 60)
    void theWordsOfADocumentComeOutInTheirOrder(@ForAll("said") List<String> said) {
        DocxBuilder docx = new DocxBuilder();
        OdtBuilder odt = new OdtBuilder();
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi ");
        for (String paragraph : said) {
            docx.paragraph(paragraph);
            odt.paragraph(paragraph);
            paragraph.chars().forEach(c -> rtf.append(escaped((char) c)));
            rtf.append("\\par ");
        }

        assertThat(read(new DocxReader(), docx.bytes())).isEqualTo(said);
        assertThat(read(new OdtReader(), odt.bytes())).isEqualTo(said);
        assertThat(read(new RtfReader(), Conversations.bytes(rtf + "}"))).isEqualTo(said);
    }

    private static String escaped(char c) {
        return switch (c) {
            case '{', '}', '\\' -> "\\" + c;
            default -> c < 128 ? String.valueOf(c) : "\\u" + (short) c + "?";
        };
    }

    private static List<String> read(FormatReader reader, byte[] bytes) {
        return reader.read(SourceFile.of(Path.of("a"), bytes)).lines().stream()
                .map(RawLine::text)
                .toList();
    }

    @Provide
    static Arbitrary<List<String>> said() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("abcdeæøåÆØÅéß{}\\<>&;:\"'«»…–0123אבμ".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(8);
        Arbitrary<String> emoji = Arbitraries.of("😀", "👩‍🌾", "🇳🇴");
        return Arbitraries.frequencyOf(Tuple.of(9, word), Tuple.of(1, emoji))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join(" ", words))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
