package no.utsagn.language.forms.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IrregularsTest {

    private final Irregulars irregulars = new Irregulars(
            List.of("[verbs]", "se ser så? sett", "gå går gikk", "[nouns]", "mann menn", "[adjectives]", "stor større"),
            Set.of("opp", "nord")::contains);

    @Test
    void anyFormFindsAllOthersOfItsRow() {
        assertThat(irregulars.of("gikk", word -> false))
                .singleElement()
                .extracting(Irregulars.Paradigm::forms)
                .isEqualTo(Map.of("gå", true, "går", true, "gikk", true));
    }

    @Test
    void aFormThatIsMostlyAnotherWordIsOfferedAndFindsNone() {
        assertThat(irregulars.of("se", word -> false).get(0).forms()).containsEntry("så", false);
        assertThat(irregulars.of("så", word -> false)).isEmpty();
    }

    @Test
    void somethingMayStandBeforeItIfThatMakesAWord() {
        List<Irregulars.Paradigm> found = irregulars.of("oppgikk", Set.of("oppgå")::contains);

        assertThat(found).singleElement().satisfies(word -> {
            assertThat(word.lemma()).isEqualTo("oppgå");
            assertThat(word.forms().keySet()).containsExactly("oppgå", "oppgår", "oppgikk");
            assertThat(word.noun()).isFalse();
        });
        assertThat(irregulars
                        .of("nordmenn", Set.of("nordmann")::contains)
                        .get(0)
                        .noun())
                .isTrue();
    }

    @Test
    void notIfItIsNoWordOrNoPrefix() {
        assertThat(irregulars.of("oppgikk", word -> false)).isEmpty();
        assertThat(irregulars.of("xxgikk", word -> true)).isEmpty();
    }

    @Test
    void nothingStandsBeforeAdjectives() {
        assertThat(irregulars.of("oppstor", word -> true)).isEmpty();
    }
}
