package no.utsagn.importing.speaker.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelWordsTest {

    @ParameterizedTest
    @CsvSource({
        "I, intervjuer",
        "Int., intervjuer",
        "Intervjuar 1, intervjuer",
        "Spm, intervjuer",
        "MODERATOR, moderator",
        "Obs., observatør",
        "JS3, jobbspesialist",
        "Jobbspesialist 3, jobbspesialist",
        "Arbeidsgjevar, arbeidsgiver",
        "Ungdomsveileder, ungdomsveileder",
    })
    void aLabelMayNameARole(String label, String role) {
        assertThat(LabelWords.role(label)).contains(role);
        assertThat(LabelWords.isKnown(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Informant 4", "Speaker 1", "Ukjent taler", "Mann 2", "Alle", "Svar"})
    void aLabelMayStandForSomebodyWithoutARole(String label) {
        assertThat(LabelWords.role(label)).isEmpty();
        assertThat(LabelWords.isKnown(label)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"K, true", "JS1, true", "R 12, true", "ABC, true", "NAV, false", "OK, false", "Kari, false", "k, false"
    })
    void shortCapitalsAreASign(String label, boolean sign) {
        assertThat(LabelWords.isCoded(label)).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({
        "Så sa hun, true",
        "Det er slik, true",
        "Kl. 10, true",
        "Nei, true",
        "Kari Moe, false",
        "Ung mann, false"
    })
    void speechIsKnownByItsSmallWords(String label, boolean speech) {
        assertThat(LabelWords.holdsSpeech(label)).isEqualTo(speech);
    }

    @Test
    void theHeadOfAFileHasWordsOfItsOwn() {
        assertThat(LabelWords.isHeader("Dato")).isTrue();
        assertThat(LabelWords.isHeader("Transkribert av")).isTrue();
        assertThat(LabelWords.isHeader("Kari")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "intervju-kandidat-3, kandidat",
        "FG_jobbspesialister_1, jobbspesialist",
        "Lederne 2018, leder",
        "js4, jobbspesialist",
    })
    void aFileNameMaySpeakOfARole(String fileName, String role) {
        assertThat(LabelWords.rolesIn(fileName)).first().isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"intervjuer-ola", "lyd 12", "k", ""})
    void aFileNameMaySpeakOfNoInformant(String fileName) {
        assertThat(LabelWords.rolesIn(fileName)).isEmpty();
    }

    @Test
    void researchersAreToldFromInformants() {
        assertThat(LabelWords.isResearcher("moderator")).isTrue();
        assertThat(LabelWords.isResearcher("kandidat")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Int., int", "KARI, kari", "'  Kari   Moe ', kari moe", "'K .', k"})
    void twoSpellingsOfALabelHaveOneKey(String label, String key) {
        assertThat(LabelKey.of(label)).isEqualTo(new LabelKey(key));
    }
}
