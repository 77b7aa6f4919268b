package no.utsagn.search.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @Test
    void namesThatHoldWhatWasWrittenComeFirstThenThoseWithFewestOtherLetters() {
        assertThat(Nearest.to("leder", List.of("lader", "Avdelingsleder", "lege", "kandidat")))
                .isEqualTo("Avdelingsleder, lader, lege");
    }

    @Test
    void ofNoNamesNoneIsNear() {
        assertThat(Nearest.to("leder", List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "'', abc, 3", "abc, '', 3", "flaw, lawn, 2", "å, å, 0"})
    void distanceIsLevenshteins(String one, String other, int distance) {
        assertThat(Nearest.distance(one, other)).isEqualTo(distance);
    }
}
