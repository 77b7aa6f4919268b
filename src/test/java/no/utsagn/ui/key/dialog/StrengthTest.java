package no.utsagn.ui.key.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import no.utsagn.ui.key.dialog.Strength.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                | NONE",
                "'   '                             | NONE",
                "'kort'                            | SHORT",
                "'a b c d e'                       | SHORT",
                "'elleve tegn'                     | SHORT",
                "'tolv tegn nå'                    | FAIR",
                "'fire ord er kort nok'            | GOOD",
                "'ettveldiglangtordutenmellomrom'  | GOOD",
            })
    void lengthIsWhatCounts(String typed, Verdict verdict) {
        assertThat(Strength.of(typed).verdict()).isEqualTo(verdict);
    }

    @Test
    void wordsAreWhatStandsBetweenBlanks() {
        assertThat(Strength.of("  to\tord ")).isEqualTo(new Strength(2, 6));
    }
}
