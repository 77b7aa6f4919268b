package no.utsagn.language.forms.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.language.forms.known.Headwords;
import no.utsagn.language.forms.known.WordFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

    private static final WordFilter BOKMAAL = WordFilter.of(
            List.of(
                    "jobb",
                    "gruppe",
                    "regel",
                    "artikkel",
                    "sommer",
                    "rom",
                    "museum",
                    "lære",
                    "bygge",
                    "kjenne",
                    "makt",
                    "makte",
                    "tenker",
                    "tenke",
                    "trygg",
                    "vakker",
                    "syk",
                    "syke",
                    "høre",
                    "høres",
                    "uke",
                    "leder",
                    "pasient",
                    "arbeide",
                    "kost",
                    "kose",
                    "koste",
                    "snakke"),
            64);
    private static final WordFilter NYNORSK =
            WordFilter.of(List.of("jobb", "byggje", "setje", "meining", "møte", "sommar", "kaste"), 64);

    private final Lemmas lemmas = new Lemmas(
            new Headwords(BOKMAAL, NYNORSK), Map.of("viste", List.of("vise")), Set.of("trygg", "syk")::contains);

    @ParameterizedTest
    @CsvSource({
        "jobbene, jobb",
        "jobbane, jobb",
        "jobbens, jobb",
        "gruppa, gruppe",
        "uka, uke",
        "reglene, regel",
        "artiklane, artikkel",
        "somrene, sommer",
        "rommet, rom",
        "museer, museum",
        "museene, museum",
        "lederne, leder",
        "pasients, pasient",
        "lærte, lære",
        "lært, lære",
        "læres, lære",
        "bygde, bygge;byggje",
        "byggjer, byggje",
        "kjente, kjenne",
        "snakka, snakke",
        "kastar, kaste",
        "møtast, møte",
        "trygt, trygg",
        "tryggeste, trygg",
        "vakre, vakker",
        "meiningane, meining"
    })
    void aFormIsOfEveryKnownWordThatHasItsEnding(String form, String of) {
        assertThat(lemmas.of(form)).contains(of.split(";"));
    }

    @ParameterizedTest
    @CsvSource({"makt, makt", "kost, kost", "gruppe, gruppe", "setje, setje"})
    void aHeadwordIsOfItselfAlone(String form, String of) {
        assertThat(lemmas.of(form)).containsExactly(of);
    }

    @ParameterizedTest
    @CsvSource({"tenker, tenke", "syke, syk", "høres, høre"})
    void formsThatAreHeadwordsTooAreOfBoth(String form, String other) {
        assertThat(lemmas.of(form)).containsExactlyInAnyOrder(form, other);
    }

    @Test
    void theTableIsBelievedFirst() {
        assertThat(lemmas.of("viste")).containsExactly("vise");
    }

    @ParameterizedTest
    @CsvSource({"itj", "kommune", "æ", "''"})
    void anUnknownWordIsOfNone(String form) {
        assertThat(lemmas.of(form)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "reglene",
        "artiklane",
        "rommet",
        "museene",
        "bygde",
        "trygt",
        "vakre",
        "læres",
        "uka",
        "somrene",
        "kastar"
    })
    void theCandidatesOfAWordHoldAllItsForms(String form) {
        assertThat(lemmas.of(form)).isNotEmpty().allSatisfy(lemma -> assertThat(lemmas.candidates(lemma))
                .contains(form));
    }
}
