package no.utsagn.language.forms.variant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "paa, på",
        "loenn, lønn",
        "lönn, lønn",
        "aerlig, ærlig",
        "ärlig, ærlig",
        "idé, ide",
        "müller, myller",
        "lønn, lønn",
        "kandidat, kandidat",
        "'', ''"
    })
    void otherLettersBecomeNorwegianOnes(String written, String norwegian) {
        assertThat(Spelling.norwegian(written)).isEqualTo(norwegian);
    }
}
