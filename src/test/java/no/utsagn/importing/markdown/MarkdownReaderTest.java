package no.utsagn.importing.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    private static final Path PATH = Path.of("mappe", "intervju.md");

    private static SourceFile file(Path path, String text) {
        return SourceFile.of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static RawText read(String text) {
        return new MarkdownReader().read(file(PATH, text));
    }

    private static List<String> texts(String text) {
        return read(text).lines().stream().map(RawLine::text).toList();
    }

    @Test
    void isKnownByItsName() {
        MarkdownReader reader = new MarkdownReader();

        assertThat(reader.recognises(file(Path.of("a.MD"), "x"))).isTrue();
        assertThat(reader.recognises(file(Path.of("a.markdown"), "x"))).isTrue();
        assertThat(reader.recognises(file(Path.of("a.txt"), "# x"))).isFalse();
        assertThat(reader.recognises(file(Path.of("a.cmd"), "# x"))).isFalse();
    }

    @Test
    void linesKnowWhereTheyStoodAndHowTheyGoOn() {
        assertThat(read("# Intervju 3\n\n**Kari:** Ja, jeg\nvar der.\nOla: Nei.\\\nAldri.\n"))
                .isEqualTo(new RawText(
                        "md",
                        Optional.of("UTF-8"),
                        List.of(
                                RawLine.paragraph("Intervju 3", 1).styled(0, true),
                                RawLine.paragraph("Kari: Ja, jeg", 3)
                                        .styled(5, false)
                                        .joined(Join.PARAGRAPH, true),
                                RawLine.paragraph("var der.", 4).joined(Join.WRAP, false),
                                RawLine.paragraph("Ola: Nei.", 5).joined(Join.WRAP, false),
                                RawLine.paragraph("Aldri.", 6)),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Det var *veldig* fint og _rart_.|Det var veldig fint og rart.",
                "2 * 3 er * en stjerne, og snake_case_ord|2 * 3 er * en stjerne, og snake_case_ord",
                "Ja \\*nei\\* &amp; `kode`|Ja *nei* & kode",
                "Se [sida](https://nav.no) nå|Se sida nå",
                "[latter](pause) ja|[latter](pause) ja",
                "[Kari]: Ja|[Kari]: Ja",
                "[00:12:31] Kari: Ja|[00:12:31] Kari: Ja",
                "#00:12:31-4# Kari: Ja|#00:12:31-4# Kari: Ja",
                "<navn> sa <b>det</b> <!-- hm --> nå|<navn> sa det  nå",
                "3. juni kom hun|3. juni kom hun",
                "    Innrykket tale|Innrykket tale",
                "> Sitert tale|Sitert tale",
                "– Ja, sa hun|– Ja, sa hun",
                "arbeids\u00ADplassen 👩🏽‍🌾 שלום|arbeidsplassen 👩🏽‍🌾 שלום",
            })
    void wordsStayAsTheyAreAndMarkupGoes(String markdown, String text) {
        assertThat(texts(markdown)).containsExactly(text);
    }

    @Test
    void listsQuotationsAndCodeAreParagraphs() {
        assertThat(texts("- Ja\n- Nei\n  * Jo\n\n1. En\n2. To\n\n> Kari: Hei\n\n```\nI: Hva?\n```\n\n---\n"))
                .containsExactly("Ja", "Nei", "Jo", "1. En", "2. To", "Kari: Hei", "I: Hva?");
    }

    @Test
    void commentsAndPicturesAreLeftOutAndThatIsSaid() {
        RawText read = read("<!-- internt\nnotat -->\n\nJa. ![logo](a.png)\n");

        assertThat(read.lines()).containsExactly(RawLine.paragraph("Ja.", 4).joined(Join.PARAGRAPH, true));
        assertThat(read.remarks())
                .containsExactly(Problem.of("import.comments-left-out"), Problem.of("import.pictures-left-out"));
    }

    @Test
    void aLongTextAboveDashesIsNoHeading() {
        assertThat(read("Kort\n---\n\n" + "Lang tale. ".repeat(20) + "\n---\n").lines().stream()
                        .map(RawLine::heading))
                .containsExactly(true, false);
    }

    @Test
    void aTableIsRowsAndOneWithAColumnOfSpeakersIsSpeech() {
        assertThat(texts("| Dato | 3. mai |\n|---|---|\n| Sted | *kontoret* |\n"))
                .containsExactly("Dato\t3. mai", "Sted\tkontoret");
        assertThat(read("Taler | Tekst\n--- | ---\n**Kari** | Ja.\nOla | a \\| b\n")
                        .lines())
                .containsExactly(
                        RawLine.paragraph("Ja.", 3).said(Optional.of("Kari"), Optional.empty()),
                        RawLine.paragraph("a | b", 4).said(Optional.of("Ola"), Optional.empty()));
        assertThat(texts("ja | nei\nog slik")).containsExactly("ja | nei", "og slik");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a ", "[", "> ", "`a", "**a**", "<a", "![", "- ", "_a ", "a|", "&#"})
    void aLineThatRepeatsWithoutEndIsReadInTime(String part) {
        String text = part.repeat(200_000 / part.length()) + "slutt";

        assertThat(texts(text)).last().asString().endsWith("slutt");
    }

    @Test
    void whatHoldsNoTextIsEmpty() {
        assertThat(catchThrowableOfType(ProblemException.class, () -> read("---\n\n<!-- x -->\n"))
                        .problem())
                .isEqualTo(Problem.of("import.empty", PATH.toString()));
    }
}
