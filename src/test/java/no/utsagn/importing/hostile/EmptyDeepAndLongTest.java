package no.utsagn.importing.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import no.utsagn.importing.docx.DocxBuilder;
import no.utsagn.importing.odt.OdtBuilder;
import no.utsagn.importing.sheet.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files without a word, with very many words in one line, and with parts in parts without end. */
class EmptyDeepAndLongTest {

    private static final int DEEP = 20_000;
    private static final int LONG = 200_000;

    @TempDir
    private Path folder;

    static Stream<Arguments> empty() {
        Stream<Arguments> texts = Stream.of("", " ", "\n\n", " \t\r\n", "\u00A0\n", "\uFEFF", "\u200B", "\u200F\n")
                .flatMap(text -> Stream.of(
                                "txt", "md", "docx", "odt", "rtf", "pdf", "vtt", "srt", "json", "csv", "tsv", "xlsx")
                        .map(ending -> Arguments.of("a." + ending, Conversations.bytes(text))));
        return Stream.concat(
                texts,
                Stream.of(
                        Arguments.of("a.docx", new DocxBuilder().bytes()),
                        Arguments.of(
                                "a.docx", new DocxBuilder().paragraph(" \t").bytes()),
                        Arguments.of("a.odt", new OdtBuilder().bytes()),
                        Arguments.of(
                                "a.odt", new OdtBuilder().paragraph("\u200B").bytes()),
                        Arguments.of("a.rtf", Conversations.bytes("{\\rtf1}")),
                        Arguments.of("a.rtf", Conversations.bytes("{\\rtf1 \\par \\par }")),
                        Arguments.of("a.vtt", Conversations.bytes("WEBVTT")),
                        Arguments.of("a.vtt", Conversations.bytes("WEBVTT\n\n00:01.000 --> 00:02.000\n\n")),
                        Arguments.of("a.srt", Conversations.bytes("1\n00:00:01,000 --> 00:00:02,000\n \n")),
                        Arguments.of("a.xlsx", Tables.workbook(book -> book.createSheet("x")))));
    }

    @ParameterizedTest
    @MethodSource("empty")
    void aFileWithoutAWordIsEmpty(String name, byte[] content) {
        assertThat(Outcome.of(folder, name, content).refused()).isEqualTo("import.empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ord ",
                "x",
                "a: ",
                ": ",
                "Kari: ja. ",
                "[00:12:31] ",
                "00:00:01 ",
                "(ler) ",
                "[",
                "(",
                "<b>",
                "**",
                "_",
                "`",
                "|",
                "\t",
                "«",
                "- ",
                "> ",
                "&lt;",
                "…",
                "1 ",
                ";",
                "\uD83D\uDE00",
                "\u0301"
            })
    void aLineOfTwoHundredThousandCharactersIsRead(String unit) {
        String line = unit.repeat(LONG / unit.length());
        String cell = line.replace("\"", "\"\"");

        for (Map.Entry<String, String> file : Map.of(
                        "a.txt", "Kari: Nå " + line + " ja\nOla: Nei\n",
                        "b.txt", "Nå " + line,
                        "a.md", "**Kari:** Nå " + line + "\n\n**Ola:** Nei\n",
                        "a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Kari>Nå " + line + "\n",
                        "a.srt", "1\n00:00:01,000 --> 00:00:02,000\nKari: Nå " + line + "\n",
                        "a.csv", "Taler;Tekst\nKari;\"Nå " + cell + "\"\nOla;Nei\n")
                .entrySet()) {
            assertThat(Outcome.of(folder, file.getKey(), Conversations.bytes(file.getValue()))
                            .refused())
                    .as(file.getKey())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ord ", "a: ", "[", "(ler) "})
    void soIsAParagraphOfADocument(String unit) {
        String line = "Kari: Nå " + unit.repeat(LONG / unit.length());

        assertThat(Outcome.of(
                                folder,
                                "a.docx",
                                new DocxBuilder().paragraph(line).bytes())
                        .refused())
                .isEmpty();
        assertThat(Outcome.of(folder, "a.odt", new OdtBuilder().paragraph(line).bytes())
                        .refused())
                .isEmpty();
        assertThat(Outcome.of(folder, "a.rtf", Conversations.bytes("{\\rtf1 " + line + "}"))
                        .refused())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"{\"a\":~}~import.json-too-deep", "{\"segments\":[~]}~import.json-too-deep"})
    void jsonThatIsNestedWithoutEndIsRefused(String open, String close, String key) {
        String json = open.repeat(DEEP) + (open.endsWith(":") ? "1" : "") + close.repeat(DEEP);

        assertThat(Outcome.of(folder, "a.json", Conversations.bytes(json)).refused())
                .isEqualTo(key);
    }

    @Test
    void richTextThatIsNestedWithoutEndIsRefused() {
        String rtf = "{\\rtf1 Kari: Ja." + "{".repeat(DEEP) + "x" + "}".repeat(DEEP) + "}";

        assertThat(Outcome.of(folder, "a.rtf", Conversations.bytes(rtf)).refused())
                .isEqualTo("import.rtf-damaged");
    }

    @Test
    void aMillionSignsInOneStretchOfRichTextAreRefused() {
        String rtf = "{\\rtf1 Kari: " + "\\\\t".repeat(1_000_000) + "\\par Ola: ja}";

        assertThat(Outcome.of(folder, "a.rtf", Conversations.bytes(rtf)).refused())
                .isEqualTo("import.rtf-damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text:list><text:list-item>~<text:p>Kari: ja</text:p>~</text:list-item></text:list>",
                "<text:section>~<text:p>Kari: ja</text:p>~</text:section>",
                "<table:table><table:table-row><table:table-cell>~<text:p>Kari: ja</text:p>~"
                        + "</table:table-cell></table:table-row></table:table>"
            })
    void partsOfAnOpenDocumentMayBeNestedAsDeepAsTheyLike(String parts) {
        String[] part = parts.split("~");
        byte[] odt = new OdtBuilder()
                .xml(part[0].repeat(DEEP) + part[1] + part[2].repeat(DEEP))
                .bytes();

        assertThat(Outcome.of(folder, "a.odt", odt).turns()).containsExactly("|Kari: ja");
    }

    @Test
    void tablesOfWordMayBeNestedAsDeepAsTheyLike() {
        byte[] docx = new DocxBuilder().paragraph("x").bytes();
        String main = Zips.text(docx, "word/document.xml");
        String nested = main.substring(0, main.indexOf("<w:body>") + 8)
                + "<w:tbl><w:tr><w:tc>".repeat(DEEP)
                + "<w:p><w:r><w:t>Kari: ja</w:t></w:r></w:p>"
                + "</w:tc></w:tr></w:tbl>".repeat(DEEP)
                + "</w:body></w:document>";

        assertThat(Outcome.of(folder, "a.docx", Zips.with(docx, "word/document.xml", Conversations.bytes(nested)))
                        .turns())
                .containsExactly("|Kari: ja");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "* ", "1. ", "[", "![", "*", "**", "`", "<div>", "(", "|"})
    void markdownThatIsNestedWithoutEndIsRead(String unit) {
        String md = "# T\n\n" + unit.repeat(DEEP) + " Kari: ja\n\nOla: nei\n";

        assertThat(Outcome.of(folder, "a.md", Conversations.bytes(md)).refused())
                .isEmpty();
    }
}
