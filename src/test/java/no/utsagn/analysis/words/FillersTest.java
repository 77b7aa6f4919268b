package no.utsagn.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.utsagn.study.OwnWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillersTest {

    private final Fillers shipped = Fillers.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "og",
                "ikke",
                "ikkje",
                "itj",
                "jeg",
                "eg",
                "æ",
                "altså",
                "liksom",
                "sant",
                "sånn",
                "egentlig",
                "jo",
                "hvordan",
                "korleis",
                "korsen",
                "dåkker",
                "mhm",
                "på en måte",
                "holdt på å si",
                "på ein måte"
            })
    void whatHoldsSpeechTogetherIsLeftOut(String filler) {
        assertThat(shipped.has(filler)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arbeid", "jobb", "tillit", "måte", "tid", "folk", "tror", "vet", "hjelp", "arbeidsgiver", "ting",
                        "nav",
                "redd", "trygg", "sjef", "kollega", "syk", "bedrift", "lege", "kurs", "råd", "rett", "grunn", "plass"
            })
    void whatSpeechIsAboutIsNot(String word) {
        assertThat(shipped.has(word)).isFalse();
    }

    @Test
    void everyEntryIsWrittenAsItIsLookedUp() {
        assertThat(shipped.entries())
                .allSatisfy(entry -> assertThat(Fillers.entry(entry)).isEqualTo(entry));
    }

    @Test
    void aStudyAddsAndTakesAway() {
        OwnWords own =
                OwnWords.none().withFillers(Set.of("NAV", "si det  sånn", "…"), Set.of("Egentlig", "På en måte"));
        Fillers fillers = shipped.with(own);
        assertThat(fillers.has("nav")).isTrue();
        assertThat(fillers.has("egentlig")).isFalse();
        assertThat(fillers.phrases())
                .contains(List.of("si", "det", "sånn"))
                .doesNotContain(List.of("på", "en", "måte"));
        assertThat(fillers.has("")).isFalse();
    }

    @Test
    void nothingOwnIsTheShippedList() {
        assertThat(shipped.with(OwnWords.none())).isEqualTo(shipped);
    }

    @Test
    void noWordIsShown() {
        assertThat(new Fillers(Set.of("hemmelig"))).hasToString("1 fillers");
    }
}
