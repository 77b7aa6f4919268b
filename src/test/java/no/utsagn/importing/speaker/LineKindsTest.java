package no.utsagn.importing.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.utsagn.importing.source.RawLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineKindsTest {

    private static LineKinds kinds(String... lines) {
        List<RawLine> raw =
                Arrays.stream(lines).map(line -> RawLine.paragraph(line, 1)).toList();
        return new LineKinds(raw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Side 3", "side 3 av 12", "- 4 -", "Page 2 of 9", "3 av 12", "-----", "* * *", "======"})
    void paperIsNotSpeech(String line) {
        assertThat(kinds(line).ofPaper(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "Side om side", "…", "...", "12:30", "– Ja.", "Side 3 var verst."})
    void speechIsNotPaper(String line) {
        assertThat(kinds(line).ofPaper(0)).isFalse();
    }

    @Test
    void numbersThatGoUpByOneCountPages() {
        LineKinds pages = kinds("1", "Ja", "2", "Nei", "3");
        LineKinds answers = kinds("1", "Ja", "5", "Nei", "3");

        assertThat(List.of(pages.isPage(0), pages.isPage(1), pages.isPage(4))).containsExactly(true, false, true);
        assertThat(answers.isPage(0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Slutt på opptak",
                "SLUTT PÅ OPPTAKET",
                "[Opptaket stoppes]",
                "Opptak slutt 00:42:10",
                "[00:42:10] Slutt på intervju.",
                "*** Slutt på lydfil 1 ***",
                "Lydfil 2 av 3",
                "Opptaket startar igjen",
                "End of recording",
                "Recording stopped",
                "Slutt",
            })
    void aRemarkOnTheRecordingIsSaidByNobody(String line) {
        assertThat(kinds("Ja.", line).ofRecording(1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pause", "Opptaket var dårlig.", "Slutt med det der.", "Fila er slutt på tre steder her."})
    void othersMayBeSpeech(String line) {
        assertThat(kinds("Ja.", line).ofRecording(1)).isFalse();
    }

    @Test
    void theBareWordEndsAFileOnly() {
        assertThat(kinds("Slutt", "Ja.", "Nei.").ofRecording(0)).isFalse();
    }
}
