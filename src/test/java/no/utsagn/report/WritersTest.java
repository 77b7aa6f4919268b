package no.utsagn.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.ProblemException;
import no.utsagn.base.TextLanguage;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.chapter.ReportStyle.LabelPlace;
import no.utsagn.disclosure.Disclosure;
import no.utsagn.disclosure.Spoken;
import no.utsagn.disclosure.TextKind;
import no.utsagn.disclosure.check.DisclosureCheck;
import no.utsagn.disclosure.file.WrittenFile;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritersTest {

    private static final String SIGNS = "=SUM(A1) <b>&\"x\" *og* _da_ | #1; `slik` [her] \\ ferdig";

    private final Spoken spoken = new Spoken(new StudyBuilder()
                    .person("Ane", "kandidat")
                    .transcript("Intervju 1", "Ane: " + SIGNS)
                    .build())
            .numbered("Ane", 5)
            .withoutNames();

    private final Disclosure door = spoken.door(StudyA.style(LabelPlace.LEAD_IN, false));

    private String quoted(Format format) throws IOException {
        Block quote = new Block.Quote(door.excerpt(
                spoken.quotation("Intervju 1", spoken.where("Intervju 1", SIGNS)), QuoteEdit.none(), Optional.empty()));
        return written(format, quote);
    }

    private String written(Format format, Block... blocks) throws IOException {
        ReportDocument document =
                new ReportDocument(door.text(TextKind.TITLE, "Prøve"), TextLanguage.BOKMAAL, List.of(blocks));
        return new String(GoldenFilesTest.written(document, format), StandardCharsets.UTF_8);
    }

    @Test
    void signsThatMeanSomethingInAFormatAreWrittenAsThemselves() throws IOException {
        assertThat(quoted(Format.HTML))
                .contains("<p>«=SUM(A1) &lt;b&gt;&amp;&quot;x&quot; *og* _da_ | #1; `slik` [her] \\ ferdig»</p>");
        assertThat(quoted(Format.MARKDOWN))
                .contains("«=SUM(A1) \\<b\\>\\&\"x\" \\*og\\* \\_da\\_ \\| \\#1; \\`slik\\` \\[her\\] \\\\ ferdig»\n");
        assertThat(quoted(Format.CSV)).contains(";\"'=SUM(A1) <b>&\"\"x\"\" *og* _da_ | #1; `slik` [her] \\ ferdig\";");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "=1+1        | '=1+1",
                "+47         | '+47",
                "-ja         | '-ja",
                "@no         | '@no",
                "- nei; ja   | \"'- nei; ja\"",
                "– nei       | – nei",
                "\"slik\"    | \"\"\"slik\"\"\"",
                "^^          | ^^",
            })
    void aFieldThatASpreadsheetWouldComputeIsGuarded(String value, String field) {
        assertThat(CsvWriter.field(value)).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. mai", "- nei", "+ ja", "=== slik"})
    void aParagraphThatLooksLikeAListStaysAParagraph(String words) throws IOException {
        assertThat(written(Format.MARKDOWN, new Block.Paragraph(door.text(TextKind.PROSE, words))))
                .containsPattern("\n\\d?\\\\[.+=-]");
    }

    @Test
    void eachLineOfProseIsAParagraph() throws IOException {
        Block prose = new Block.Paragraph(door.text(TextKind.PROSE, "Først.\n\nSå."));
        assertThat(written(Format.MARKDOWN, prose)).isEqualTo("# Prøve\n\nFørst.\n\nSå.\n");
        assertThat(written(Format.HTML, prose)).contains("<p>Først.</p>\n<p>Så.</p>\n");
    }

    @Test
    void theCodePathOfARowFollowsTheHeadings() throws IOException {
        Block quote = new Block.Quote(door.excerpt(
                spoken.quotation("Intervju 1", spoken.where("Intervju 1", "ferdig")),
                QuoteEdit.none(),
                Optional.empty()));
        String csv = written(
                Format.CSV, heading(1, "A"), heading(2, "B"), quote, heading(3, "C"), quote, heading(1, "D"), quote);
        assertThat(csv.lines().skip(1).map(line -> line.substring(0, line.indexOf(';'))))
                .containsExactly("A > B", "A > B > C", "D");
    }

    private Block heading(int level, String words) {
        return new Block.Heading(level, door.text(TextKind.HEADING, words));
    }

    @Test
    void aHeadingHasALevelFromOneToSix() {
        assertThatThrownBy(() -> heading(0, "A")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> heading(7, "A")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void htmlNeedsNothingBesideItself() throws IOException {
        String html =
                new String(GoldenFilesTest.written(new StudyA().chapter(true), Format.HTML), StandardCharsets.UTF_8);
        assertThat(html)
                .contains("<html lang=\"nb\">", "prefers-color-scheme: dark", "@media print", "<th scope=\"col\">")
                .doesNotContain("http", "<script", "<link", "src=", "url(");
    }

    @Test
    void aFormatIsKnownByTheEndOfTheName() {
        assertThat(Format.of(Path.of("ut", "Kapittel.DOCX"))).isEqualTo(Format.DOCX);
        assertThat(Format.of(Path.of("k.html"))).isEqualTo(Format.HTML);
        assertThat(Format.of(Path.of("k.md"))).isEqualTo(Format.MARKDOWN);
        assertThat(Format.of(Path.of("k.csv"))).isEqualTo(Format.CSV);
        assertThatThrownBy(() -> Format.of(Path.of("k.pdf")))
                .isInstanceOf(ProblemException.class)
                .hasMessage("report.unknown-format");
    }

    @ParameterizedTest
    @EnumSource
    void aReportThatIsReadAgainHasNothingToFind(Format format) throws IOException {
        StudyA study = new StudyA();
        byte[] bytes = GoldenFilesTest.written(study.chapter(true), format);
        assertThat(DisclosureCheck.of(study.study(), Optional.of(KeyContents.none()))
                        .written(WrittenFile.read("kapittel." + format.extension(), bytes))
                        .findings())
                .isEmpty();
    }
}
