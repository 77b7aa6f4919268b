package no.utsagn.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    private static RawText read(String text) {
        return new TextReader().read(SourceFile.of(Path.of("a.txt"), text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Join> joins(String text) {
        return read(text).lines().stream().map(RawLine::join).toList();
    }

    @Test
    void linesAreCanonicalAndKnowWhereTheyStood() {
        assertThat(read("I: Ga\u030A da?\r\n\r\n\u00A0K:\u00A0Ja.\n"))
                .isEqualTo(new RawText(
                        "txt",
                        Optional.of("UTF-8"),
                        List.of(
                                RawLine.paragraph("I: Gå da?", 1),
                                RawLine.paragraph("K: Ja.", 3).joined(Join.PARAGRAPH, true)),
                        List.of()));
    }

    @Test
    void aLineBrokenForItsWidthGoesOn() {
        assertThat(
                        joins(
                                """
                K: Jeg begynte på lageret i mars, og det gikk bra helt til
                sommeren. Da kom det en ny sjef, og så ble alt mulig snudd
                på hodet.
                Så slutta jeg.
                """))
                .containsExactly(Join.PARAGRAPH, Join.WRAP, Join.WRAP, Join.PARAGRAPH);
    }

    @Test
    void longLinesAreParagraphs() {
        String line = "ord ".repeat(60);

        assertThat(joins(line + "\n" + line)).containsOnly(Join.PARAGRAPH);
    }

    @Test
    void oneLongLineIsNoWidth() {
        assertThat(
                        joins(
                                "K: Og da sa jeg at jeg ikke ville ha noe mer med NAV å gjøre.\nNAV-kontoret svarte ikke.\nI: Ok."))
                .containsOnly(Join.PARAGRAPH);
    }

    @Test
    void shortLinesAreParagraphs() {
        assertThat(joins("Ja.\nNei.\nJo.")).containsOnly(Join.PARAGRAPH);
    }

    @Test
    void aWordThatWouldHaveFittedShowsThatTheBreakWasMeant() {
        Wrapping wrapping = new Wrapping(50);

        assertThat(wrapping.wraps("a".repeat(45), "seksten")).isTrue();
        assertThat(wrapping.wraps("a".repeat(42), "seksten")).isFalse();
        assertThat(wrapping.wraps("", "seksten")).isFalse();
        assertThat(new Wrapping(0).wraps("a".repeat(90), "seksten")).isFalse();
    }

    @Test
    void itTakesWhatNobodyElseKnows() {
        assertThat(new TextReader().recognises(SourceFile.of(Path.of("a.bin"), new byte[] {1})))
                .isTrue();
    }
}
