package no.utsagn.importing.speaker.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikeLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "Int., Intervjuer",
        "I, Intervjuer",
        "JS1, Jobbspesialist 1",
        "Karri, Kari",
        "Krai, Kari",
        "Kari N., Kari",
        "Kari, Kari Nordmann",
    })
    void theRarerMayMeanTheOther(String rarer, String other) {
        assertThat(LikeLabels.of(Map.of(rarer, 2, other, 20))).containsExactly(new SameVoice(rarer, other));
    }

    @ParameterizedTest
    @CsvSource({"JS1, JS2", "Informant 1, Informant 2", "Intervjuer, Moderator", "Ola, Kari", "I, K", "Per, Pia"})
    void othersStayApart(String rarer, String other) {
        assertThat(LikeLabels.of(Map.of(rarer, 2, other, 20))).isEmpty();
    }

    @Test
    void twoWhoSpeakAboutAsMuchAreTwoThoughOneLetterDiffers() {
        assertThat(LikeLabels.of(Map.of("Anne", 20, "Anna", 18))).isEmpty();
    }

    @Test
    void aFirstNameThatTwoHaveIsNobodys() {
        assertThat(LikeLabels.of(Map.of("Kari Moe", 20, "Kari Lie", 18, "Kari", 3)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kari, karri, true",
        "kari, kari, true",
        "kari, karo, true",
        "kari, krai, true",
        "kari, kjerstin, false",
        "ola, ole, false",
        "karin, mari, false"
    })
    void oneLetterIsASlip(String one, String other, boolean slip) {
        assertThat(LikeLabels.differByOne(one, other)).isEqualTo(slip);
    }
}
