package no.utsagn.importing.speaker.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "[00:12:31] I: Ja, PT12M31S, I: Ja",
        "#00:12:31-4# I: Ja, PT12M31.4S, I: Ja",
        "(12:31) I: Ja, PT12M31S, I: Ja",
        "{1:02:03} I: Ja, PT1H2M3S, I: Ja",
        "00:12:31 I: Ja, PT12M31S, I: Ja",
        "00:12:31.250 - I: Ja, PT12M31.25S, I: Ja",
        "62:05 I: Ja, PT1H2M5S, I: Ja",
    })
    void aTimeMayStandFirst(String line, Duration time, String rest) {
        assertThat(Times.leading(line)).isEqualTo(new Times.Split(Optional.of(time), rest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 år", "1:75 ja", "12:30:", "klokka 12:30", "[utydelig 00:13]"})
    void otherNumbersAreNoTimes(String text) {
        assertThat(Times.leading(text)).isEqualTo(new Times.Split(Optional.empty(), text));
    }

    @Test
    void inSpeechABareTimeWasSaid() {
        assertThat(Times.leadingFenced("12:30 begynte vi").time()).isEmpty();
        assertThat(Times.leadingFenced("[12:30] Da begynte vi").rest()).isEqualTo("Da begynte vi");
        assertThat(Times.leadingFenced("12:30\tDa begynte vi").rest()).isEqualTo("Da begynte vi");
    }

    @Test
    void aTimeMayStandLast() {
        assertThat(Times.trailing("Kari Nordmann   0:12"))
                .isEqualTo(new Times.Split(Optional.of(Duration.ofSeconds(12)), "Kari Nordmann"));
        assertThat(Times.closing("Ja. #00:01:02-9#"))
                .isEqualTo(new Times.Split(Optional.of(Duration.ofMillis(62_900)), "Ja."));
        assertThat(Times.closing("Vi begynte 12:30").time()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ja. #00:01:39-4# Og så. | Ja. Og så.",
                "Fisk. (00:01:36) (latter) Nei. | Fisk. (latter) Nei.",
                "[utydelig 02:44] Ja. | [utydelig 02:44] Ja.",
                "Klokka 10:30 (10:45) | Klokka 10:30 (10:45)",
            })
    void aTimeInTheMidstOfSpeechIsTakenIfNobodySaysSuch(String speech, String left) {
        assertThat(Times.taken(speech)).isEqualTo(left);
    }
}
