package no.utsagn.language.forms.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utsagn.language.forms.known.Headwords;
import no.utsagn.language.forms.known.WordFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrespondencesTest {

    private static final WordFilter BOKMAAL = WordFilter.of(
            List.of("mulighet", "løsning", "sykdom", "høst", "drøm", "rose", "ungdomsskole", "meter", "leder", "syk"),
            64);
    private static final WordFilter NYNORSK = WordFilter.of(
            List.of(
                    "moglegheit",
                    "løysing",
                    "sjukdom",
                    "haust",
                    "draum",
                    "ruse",
                    "ungdomsskule",
                    "metar",
                    "rose",
                    "syk"),
            64);

    private final Correspondences norms = new Correspondences(
            new Headwords(BOKMAAL, NYNORSK),
            List.of(
                    "[endings]",
                    "ning ing",
                    "het heit",
                    "er ar",
                    "[parts]",
                    "mulig mogleg",
                    "løs løys",
                    "syk sjuk",
                    "skole skule"));

    @ParameterizedTest
    @CsvSource({
        "mulighet, moglegheit",
        "løsning, løysing",
        "sykdom, sjukdom",
        "ungdomsskole, ungdomsskule",
        "meter, metar",
        "høst, haust",
        "drøm, draum"
    })
    void aWordOfOneNormIsFoundInTheOther(String bokmaal, String nynorsk) {
        assertThat(norms.of(bokmaal)).containsExactly(nynorsk);
        assertThat(norms.of(nynorsk)).containsExactly(bokmaal);
    }

    @ParameterizedTest
    @CsvSource({"leder", "ukjent", "''", "e"})
    void whatIsInNoDictionaryIsNotMade(String word) {
        assertThat(norms.of(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rose", "ruse"})
    void lettersAloneJoinNoWordThatBothNormsHave(String word) {
        assertThat(norms.of(word)).isEmpty();
    }
}
