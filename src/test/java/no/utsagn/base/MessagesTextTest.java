package no.utsagn.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BOKMAAL | Kari's fil.docx er en mappe. Oppgi navnet på en fil.",
                "NYNORSK | Kari's fil.docx er ei mappe. Skriv namnet på ei fil.",
                "ENGLISH | Kari's fil.docx is a folder. Give the name of a file.",
            })
    void tellsAProblemInTheChosenLanguage(TextLanguage language, String said) {
        assertThat(Messages.in(language).text(Problem.of("file.is-folder", "Kari's fil.docx")))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource
    void knowsItsLanguageAndItsKeys(TextLanguage language) {
        Messages messages = Messages.in(language);

        assertThat(messages.language()).isEqualTo(language);
        assertThat(messages.keys()).contains("file.is-folder", "file.disk-full");
    }

    @Test
    void aTextIsSaidAnewWithOtherArguments() {
        Messages messages = Messages.in(TextLanguage.ENGLISH);

        assertThat(messages.text("file.is-folder", "a")).isEqualTo("a is a folder. Give the name of a file.");
        assertThat(messages.text("file.is-folder", "b")).isEqualTo("b is a folder. Give the name of a file.");
    }

    @Test
    void aKeyWithoutATextIsAFaultOfOurs() {
        assertThatThrownBy(() -> Messages.in(TextLanguage.BOKMAAL).text("file.none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("file.none");
    }

    @ParameterizedTest
    @CsvSource({"nb, BOKMAAL", "nn, NYNORSK", "en, ENGLISH", "sv, BOKMAAL", "'', BOKMAAL"})
    void speaksBokmaalWhereItDoesNotKnowTheLanguage(String tag, TextLanguage language) {
        assertThat(TextLanguage.ofTag(tag)).isEqualTo(language);
    }

    @Test
    void numbersAreWrittenAsInNorwayInBothNorwegians() {
        assertThat(TextLanguage.NYNORSK.locale()).isEqualTo(TextLanguage.BOKMAAL.locale());
        assertThat(String.format(TextLanguage.BOKMAAL.locale(), "%.1f", 2.5)).isEqualTo("2,5");
        assertThat(String.format(TextLanguage.ENGLISH.locale(), "%.1f", 2.5)).isEqualTo("2.5");
    }
}
