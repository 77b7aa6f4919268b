package no.utsagn.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

    private static SourceFile file(byte[] bytes) {
        return SourceFile.of(Path.of("a.pdf"), bytes);
    }

    private static RawText read(PdfBuilder pdf) {
        return new PdfReader().read(file(pdf.bytes()));
    }

    private static List<String> texts(PdfBuilder pdf) {
        return read(pdf).lines().stream().map(RawLine::text).toList();
    }

    private static Problem refusal(byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> new PdfReader().read(file(bytes)))
                .problem();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.4", "\n%PDF-2.0", "\uFEFF%PDF-1.7"})
    void isKnownByItsHeader(String start) {
        assertThat(new PdfReader().recognises(file(start.getBytes(StandardCharsets.UTF_8))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I: Det var en PDF.", "Fila begynner med %PDF-1.4", "%PDF"})
    void otherTextIsLeftToOthers(String text) {
        assertThat(new PdfReader().recognises(file(text.getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @Test
    void boldTypeSizeAndSpaceAreTold() {
        RawText read = read(new PdfBuilder()
                .page()
                .bold(50, 60, 18, "Intervju 3")
                .bold(50, 100, 10, "Kari")
                .line(80, 100, 10, "Jeg gikk hjem.")
                .line(50, 112, 10, "Jeg ble der.")
                .line(50, 140, 10, "Det var alt."));

        assertThat(read.lines())
                .containsExactly(
                        RawLine.paragraph("Intervju 3", 1).styled(10, true),
                        RawLine.paragraph("Kari Jeg gikk hjem.", 2)
                                .joined(Join.PARAGRAPH, true)
                                .styled(4, false),
                        RawLine.paragraph("Jeg ble der.", 3),
                        RawLine.paragraph("Det var alt.", 4).joined(Join.PARAGRAPH, true));
    }

    @Test
    void headsThatRepeatWithOtherNumbersGo() {
        PdfBuilder pdf = new PdfBuilder();
        for (int i = 1; i <= 6; i++) {
            pdf.page().line(50, 30, 8, "Utskrift 2018, ark " + i).line(180, 480, 10, "– " + i + " –");
            pdf.line(50, 100, 10, "Side " + i + " sier noe.").line(50, 130, 10, "Ja.");
        }

        assertThat(read(pdf))
                .satisfies(
                        text -> assertThat(text.lines().stream().map(RawLine::text))
                                .contains("Ja.")
                                .noneMatch(line -> line.contains("Utskrift") || line.contains("–")),
                        text -> assertThat(text.remarks()).containsExactly(Problem.of("import.pdf-tidied", 6, 6, 0)));
    }

    @Test
    void whatIsSaidFirstOnTwoPagesOfFourStays() {
        PdfBuilder pdf = new PdfBuilder();
        for (String first : List.of("Ja.", "Nei.", "Ja.", "Jo.")) {
            pdf.page().line(50, 60, 10, first).line(50, 90, 10, "Mer om " + first);
        }

        assertThat(texts(pdf)).filteredOn("Ja."::equals).hasSize(2);
    }

    @Test
    void footnotesGoAndSmallPrintInTheTextStays() {
        RawText read = read(new PdfBuilder()
                .page()
                .line(50, 60, 11, "Det sa jeg")
                .line(101.5f, 56, 6, "12")
                .line(50, 75, 8, "lite skrevet")
                .line(50, 90, 11, "og så gikk jeg.")
                .line(50, 130, 11, "Etterpå kom de andre, og vi ble sittende lenge og snakke om det.")
                .line(50, 400, 8, "12 Sagt på møtet i mars,")
                .line(50, 410, 8, "som ble utsatt."));

        assertThat(String.join(" ", read.lines().stream().map(RawLine::text).toList()))
                .isEqualTo(
                        "Det sa jeg lite skrevet og så gikk jeg. Etterpå kom de andre, og vi ble sittende lenge og snakke om"
                                + " det.");
        assertThat(read.remarks()).containsExactly(Problem.of("import.pdf-notes-left-out", 1));
    }

    @Test
    void aSquareMetreKeepsItsNumber() {
        assertThat(texts(new PdfBuilder()
                        .page()
                        .line(50, 60, 11, "40 m")
                        .line(74.6f, 56, 6, "2")
                        .line(85, 60, 11, "er lite.")))
                .containsExactly("40 m2 er lite.");
    }

    @Test
    void aPictureOfAPageHoldsNoText() {
        assertThat(refusal(new PdfBuilder().page().page().bytes()))
                .isEqualTo(Problem.of("import.pdf-no-text", "a.pdf"));
        assertThat(refusal(new PdfBuilder().page().line(50, 50, 10, "   ").bytes()))
                .isEqualTo(Problem.of("import.pdf-no-text", "a.pdf"));
    }

    @Test
    void aPasswordIsAskedFor() {
        byte[] locked = new PdfBuilder()
                .page()
                .line(50, 50, 10, "Ja.")
                .password("hemmelig")
                .bytes();

        assertThat(refusal(locked).key()).isEqualTo("import.pdf-encrypted");
        assertThat(refusal(locked).args()).containsExactly("a.pdf");
    }

    @Test
    void whatOpensWithoutAPasswordIsRead() {
        assertThat(texts(new PdfBuilder().page().line(50, 50, 10, "Ja da.").password("")))
                .containsExactly("Ja da.");
    }

    @Test
    void damageIsTold() {
        byte[] whole = new PdfBuilder().page().line(50, 50, 10, "hemmelig").bytes();

        for (int length : List.of(8, 40, 200)) {
            Problem problem = refusal(Arrays.copyOf(whole, length));
            assertThat(problem).isEqualTo(Problem.of("import.pdf-damaged", "a.pdf"));
        }
    }

    @Test
    void tooManyPagesAreTooMany() {
        PdfBuilder pdf = new PdfBuilder();
        for (int i = 0; i <= PdfReader.MOST_PAGES; i++) {
            pdf.page();
        }

        assertThat(refusal(pdf.bytes())).isEqualTo(Problem.of("import.pdf-too-long", "a.pdf", PdfReader.MOST_PAGES));
    }

    @Test
    void aStreamThatUnpacksToTooMuchIsRefusedBeforePdfBoxUnpacksIt() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write("%PDF-1.4\n1 0 obj <</Filter/FlateDecode>> stream\r\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i <= StreamGuard.MAX_STREAM >> 20; i++) {
                packed.write(zeros);
            }
        }

        assertThat(bomb.size()).isLessThan(200_000);
        assertThat(refusal(bomb.toByteArray())).isEqualTo(Problem.of("import.unpacks-too-large", "a.pdf"));
    }

    /** Speech is kept off the disk, and the machine's fonts are nobody's business. */
    @Test
    void nothingIsWrittenAndNothingSaidWhileItIsRead(@TempDir Path folder) throws IOException {
        String before = System.setProperty("pdfbox.fontcache", folder.toString());
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(texts(new PdfBuilder().page().line(50, 50, 10, "Ja."))).containsExactly("Ja.");
            assertThat(refusal("%PDF-1.4\n1 0 obj\n<<".getBytes(StandardCharsets.US_ASCII))
                            .key())
                    .isEqualTo("import.pdf-damaged");
        } finally {
            System.setErr(err);
            if (before == null) {
                System.clearProperty("pdfbox.fontcache");
            } else {
                System.setProperty("pdfbox.fontcache", before);
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
