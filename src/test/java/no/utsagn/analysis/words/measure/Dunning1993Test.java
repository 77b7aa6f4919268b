package no.utsagn.analysis.words.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Table 1 of Dunning (1993): pairs of words in 31,777 words, with the four cells and −2 log λ as printed. */
class Dunning1993Test {

    @ParameterizedTest
    @CsvSource({
        "270.72, 110, 2442, 111, 29114",
        "263.90, 29, 13, 123, 31612",
        "256.84, 31, 23, 139, 31584",
        "167.23, 10, 0, 3, 31764",
        "157.21, 76, 104, 2476, 29121",
        "157.03, 16, 16, 51, 31694",
        "146.80, 9, 0, 5, 31763",
        "115.02, 16, 0, 865, 30896",
        "104.53, 10, 9, 41, 31717",
        "100.96, 8, 2, 27, 31740",
        "98.72, 12, 111, 14, 31640",
        "95.29, 8, 5, 24, 31740",
        "94.50, 10, 93, 6, 31668"
    })
    void theTableComesOutAsPrinted(double printed, long both, long first, long second, long neither) {
        assertThat(LogLikelihood.ofTable(both, first, second, neither)).isCloseTo(printed, within(0.005));
    }
}
