package no.utsagn.importing.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SrtReaderTest {

    private static SourceFile file(String text) {
        return SourceFile.of(Path.of("a.srt"), text.replace(" # ", "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refusal(String text) {
        return catchThrowableOfType(ProblemException.class, () -> new SrtReader().read(file(text)))
                .problem();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 # 00:00:01,000 --> 00:00:02,000",
                "\uFEFF1 # 00:00:01,000 --> 00:00:02,000",
                "00:00:01.000 --> 00:00:02.000",
                " #  # 12 # 1:00 --> 2:00"
            })
    void isKnownByTheTimesItBeginsWith(String text) {
        assertThat(new SrtReader().recognises(file(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEBVTT #  # 00:00:01.000 --> 00:00:02.000",
                "I: Hei. # 00:00:01.000 --> 00:00:02.000",
                "12:30 --- pause",
                "1 # 2 # 00:00:01.000 --> 00:00:02.000",
                "[00:01.000 --> 00:02.000] Hei.",
                "Klokka 12:30 --> kantina"
            })
    void otherTextIsLeftToOthers(String text) {
        assertThat(new SrtReader().recognises(file(text))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1 # 00:00:01 --> 00:00:02, 2",
        "1 # 00:00:02.000 --> 00:00:01.999, 2",
        "1 # 00:00:01.000 --> 00:00:61.000, 2",
        "00:00:01.000 --> , 1",
        "1 # 00:00:01.000 --> 00:00:02.000 # Ja. #  # 2 # 00:00:0 --> 00:00:02.000 # Nei., 6"
    })
    void brokenTimesAreRefusedWithTheirLine(String text, int line) {
        assertThat(refusal(text + "\n")).isEqualTo(Problem.of("import.caption-broken-time", "a.srt", line));
    }

    @Test
    void anArrowInSpeechIsSpeech() {
        assertThat(new SrtReader()
                        .read(file("1 # 00:00:01.000 --> 00:00:02.000 # Kantina --> kontoret"))
                        .lines()
                        .get(0)
                        .text())
                .isEqualTo("Kantina --> kontoret");
    }

    @Test
    void captionsWithoutAWordAreEmpty() {
        assertThat(refusal("1 # 00:00:01.000 --> 00:00:02.000 # <i></i>"))
                .isEqualTo(Problem.of("import.empty", "a.srt"));
    }
}
