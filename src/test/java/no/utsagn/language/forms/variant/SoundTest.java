package no.utsagn.language.forms.variant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {

    @ParameterizedTest
    @CsvSource({
        "jobbe, jåbbe",
        "mann, mainn",
        "land, lainn",
        "kveld, kveill",
        "guttene, guttan",
        "folk, fålk",
        "tenke, tænke",
        "kjøre, tjøre",
        "gjøre, jøre",
        "skjønne, sjønne",
        "hvile, vile",
        "vanskelig, vanskeli",
        "vanskelig, vanskeleg",
        "jenter, jænter",
        "kalle, kadle"
    })
    void whatIsSaidSoundsAsWhatIsWritten(String written, String said) {
        assertThat(Sound.of(said)).isEqualTo(Sound.of(written)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"måle, male", "lønn, lang", "gruppe, griper", "skole, skule", "leder, lager"})
    void otherWordsSoundOtherwise(String one, String other) {
        assertThat(Sound.of(one)).isNotEqualTo(Sound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"ikk", "æ", "''", "ånå"})
    void shortWordsDoNotTell(String word) {
        assertThat(Sound.of(word)).isEmpty();
    }
}
