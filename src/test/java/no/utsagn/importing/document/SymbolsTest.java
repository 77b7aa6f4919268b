package no.utsagn.importing.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SymbolsTest {

    @Test
    void fontsOfPicturesAreReadAsWhatTheyShow() {
        assertThat(Symbols.text(0xF04A, "Wingdings")).isEqualTo("☺");
        assertThat(Symbols.text(0xF0B7, "Symbol")).isEqualTo("•");
        assertThat(Symbols.text(0x2192, "Arial")).isEqualTo("→");
    }

    @Test
    void whatIsNotKnownIsSeenToHaveBeenThere() {
        assertThat(Symbols.text(0xF0FF, "Symbol")).isEqualTo("\uFFFD");
        assertThat(Symbols.text(0xF04A, "")).isEqualTo("\uFFFD");
    }

    @Test
    void headingsAreNamedInNorwegianAndEnglish() {
        assertThat(HeadingName.is("heading 1")).isTrue();
        assertThat(HeadingName.is("Overskrift2")).isTrue();
        assertThat(HeadingName.is("Heading_20_1")).isTrue();
        assertThat(HeadingName.is("Tittel")).isTrue();
        assertThat(HeadingName.is("Replikk")).isFalse();
        assertThat(HeadingName.is("Overskriftløs tale")).isFalse();
    }
}
