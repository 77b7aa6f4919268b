package no.utsagn.language;

import static org.assertj.core.api.Assertions.assertThat;

import no.utsagn.language.Following.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` Så gikk`      | CAPITAL | Så",
                "` – «ja»`       | SMALL   | ja",
                "` (ler) Så`     | CAPITAL | Så",
                "` [latter] og`  | SMALL   | og",
                "` (Han lo)`     | CAPITAL | Han",
                "` (ler`         | SMALL   | ler",
                "` (ler)`        | NOTHING | ``",
                "` 12.30 var`    | DIGIT   | 12.30",
                "` . og`         | STOP    | ``",
                "` , og`         | STOP    | ``",
                "` 한국`          | OTHER   | 한국",
                "` 👍 Ja`        | CAPITAL | Ja",
                "` – »`          | NOTHING | ``",
            })
    void looksPastWhatStandsBesideTheSentence(String rest, Kind kind, String word) {
        assertThat(Following.of(rest, Span.over(rest))).isEqualTo(new Following(kind, word));
    }

    @Test
    void showsNoSpeech() {
        assertThat(Following.of(" Kari", new Span(0, 5))).hasToString("CAPITAL");
    }
}
