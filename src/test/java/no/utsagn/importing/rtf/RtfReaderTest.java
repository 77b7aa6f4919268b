package no.utsagn.importing.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RtfReaderTest {

    private static final Path PATH = Path.of("mappe", "intervju.rtf");
    private static final String ROW = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl %s\\cell %s\\cell\\row ";

    private static SourceFile file(String rtf) {
        return SourceFile.of(PATH, rtf.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String whole(String body) {
        return "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil Arial;}{\\f1\\fcharset204 Cyr;}}"
                + "{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\s2 Overskrift 2;}{\\*\\cs3 heading 3;}}"
                + "{\\info{\\author hemmelig}}\n" + body + "}\n";
    }

    private static RawText read(String body) {
        return new RtfReader().read(file(whole(body)));
    }

    private static List<String> texts(String body) {
        return read(body).lines().stream().map(RawLine::text).toList();
    }

    private static List<String> remarks(String body) {
        return read(body).remarks().stream().map(Problem::key).toList();
    }

    private static Problem refusal(String rtf) {
        return catchThrowableOfType(ProblemException.class, () -> new RtfReader().read(file(rtf)))
                .problem();
    }

    @Test
    void readsParagraphs() {
        assertThat(read("I: Hei.\\par \\par K: Hallo.\\par"))
                .isEqualTo(new RawText(
                        "rtf",
                        Optional.empty(),
                        List.of(RawLine.paragraph("I: Hei.", 1), RawLine.paragraph("K: Hallo.", 3)),
                        List.of()));
        assertThat(texts("Uten slutt")).containsExactly("Uten slutt");
    }

    @Test
    void tellsHowMuchOfAParagraphIsBoldFromItsBeginning() {
        assertThat(read("{\\b Kari:} Ja.\\par \\b Ola\\b0  Nei.\\par\\plain Og.\\par").lines().stream()
                        .map(RawLine::bold))
                .containsExactly(5, 3, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kari\\tab Ja.\\line Nei.|Kari\tJa.⏎Nei.",
                "bl\\'e5b\\'e6r og \\'d8l|blåbær og Øl",
                "\\u8220?Ja\\u8221? \\uc2\\u229''x|“Ja” åx",
                "\\uc1\\u-10179?\\u-8704?|😀",
                "{\\f1 \\'ef\\'f0} ja|пр ja",
                "arbeids\\-plassen e\\_post a\\~b|arbeidsplassen e-post a b",
                "Han sa \\endash  ja\\emdash\\rquote|Han sa – ja—’",
                "{\\upr{Gar}{\\*\\ud{G\\u229a r}}}|Gå r",
                "Se {\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt lenka}}|Se lenka",
                "{\\listtext 1.\\tab}Punkt|Punkt",
                "{\\*\\ukjent hemmelig}Ja|Ja",
                "\\u1513?\\u1500?\\u1493?\\u1501?|שלום",
            })
    void whatTheCommandsMeanIsText(String rtf, String text) {
        assertThat(String.join("⏎", texts(rtf))).isEqualTo(text.strip());
    }

    @Test
    void headingsAreKnownByTheNameOfTheirStyle() {
        assertThat(read("\\pard\\s1 En\\par\\pard\\s2 To\\par\\pard\\s3 Tre\\par\\pard Fire\\par").lines().stream()
                        .map(RawLine::heading))
                .containsExactly(true, true, false, false);
    }

    @Test
    void whatIsNoRunningTextIsLeftOutAndSaid() {
        String body = "{\\header topp}{\\footerr bunn}Ja{\\footnote note}{\\*\\annotation hva?}{\\v skjult}"
                + "{\\deleted borte}{\\*\\shppict{\\pict 00ff}}{\\nonshppict{\\pict 00ff}}.\\par";

        assertThat(texts(body)).containsExactly("Ja.");
        assertThat(remarks(body))
                .containsExactly(
                        "import.changes-accepted",
                        "import.comments-left-out",
                        "import.footnotes-left-out",
                        "import.headers-left-out",
                        "import.hidden-left-out",
                        "import.pictures-left-out");
    }

    @Test
    void tablesAreRowsAndThoseWithAColumnOfSpeakersAreSpeech() {
        String row = ROW.formatted("Kari", "Ja.\\par Eller nei.");

        assertThat(texts("F\\'f8r\\par " + row + "\\pard Etter\\par"))
                .containsExactly("Før", "Kari\tJa.", "Eller nei.", "Etter");
        assertThat(read(ROW.formatted("Taler", "Utsagn") + row).lines())
                .containsExactly(
                        RawLine.paragraph("Ja.", 2).said(Optional.of("Kari"), Optional.empty()),
                        RawLine.paragraph("Eller nei.", 2));
    }

    @Test
    void aTableWithinACellIsPartOfIt() {
        assertThat(texts(ROW.formatted(
                        "Kari",
                        "Ja.\\par\\itap2 A\\nestcell B\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}"
                                + "{\\nonesttables\\par}\\itap1 C")))
                .containsExactly("Kari\tJa.", "A\tB", "C");
    }

    @Test
    void aLongParagraphIsReadWhole() {
        String text = "ord ".repeat(50_000).strip();

        assertThat(texts(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1 hemmelig",
                "{\\rtf1 hemmelig}}",
                "{\\rtf1 \\'zz hemmelig}",
                "{\\rtf1 {\\*\\x\\bin2000000000 hemmelig}}",
                "{\\rtf1 {\\*\\x\\bin99999999999999 hemmelig}}",
                "{\\rtf1\\ansicpg99999 hemmelig}",
            })
    void damageIsRefusedWithoutAWordOfItInTheProblem(String rtf) {
        Problem refusal = refusal(rtf);

        assertThat(refusal.key()).isEqualTo("import.rtf-damaged");
        assertThat(refusal.args()).containsExactly(PATH.toString());
    }

    @Test
    void endlessNestingIsRefused() {
        String deep = "{\\rtf1 " + "{".repeat(100_000) + "x" + "}".repeat(100_000) + "}";

        assertThat(refusal(deep).key()).isEqualTo("import.rtf-damaged");
    }

    @Test
    void aFileWithoutTextIsEmpty() {
        assertThat(refusal(whole("\\par ")).key()).isEqualTo("import.empty");
    }

    @Test
    void isKnownByItsContent() {
        assertThat(new RtfReader().recognises(file("{\\rtf1 x}"))).isTrue();
        assertThat(new RtfReader().recognises(file("I: {\\rtf1"))).isFalse();
    }
}
