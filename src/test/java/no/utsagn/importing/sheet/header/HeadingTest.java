package no.utsagn.importing.sheet.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

    @ParameterizedTest
    @CsvSource({
        "Nr., ID",
        "Informant-nr, ID",
        "RESPONDENT ID, ID",
        "$submission_id, ID",
        "Fullt navn, NAME",
        "E-post, CONTACT",
        "IP-adresse, CONTACT",
        "Stilling, ROLE",
        "Fylke, SITE",
        "Sak, CASE",
        "Filnavn, FILE",
        "Tid, TIME",
        "Taler, SPEAKER",
        "Svar, TEXT",
        "Andre kommentarer, TEXT",
    })
    void aNameMayTellWhatAColumnHolds(String name, Meaning meaning) {
        assertThat(Heading.of(name).meaning()).contains(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alder", "Bransje", "hva er bra?", ""})
    void orNot(String name) {
        assertThat(Heading.of(name).meaning()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kommentar til spørsmål 3", "Hva er bra?", "Utdyp gjerne", "Please describe", "Svar"})
    void someNamesAskForWords(String name) {
        assertThat(Heading.asksForWords(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Bransje, bransje",
        "NAV, NAV",
        "NAV-kontor, NAV-kontor",
        "BRANSJE, bransje",
        " Antall  ansatte: , antall ansatte",
        "A, a",
    })
    void anAttributeIsWrittenAsAWord(String name, String attribute) {
        assertThat(Heading.attribute(name)).isEqualTo(attribute);
    }

    @Test
    void everyWordIsWrittenAsAHeadingIs() {
        assertThat(Arrays.stream(Meaning.values()).flatMap(meaning -> meaning.words().stream()))
                .allSatisfy(word -> assertThat(Heading.of(word).key()).isEqualTo(word));
    }

    @Test
    void noWordMeansTwoThings() {
        assertThat(Arrays.stream(Meaning.values()).flatMap(meaning -> meaning.words().stream()))
                .doesNotHaveDuplicates();
    }
}
