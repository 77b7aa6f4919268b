package no.utsagn.language.forms.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinimalStemsTest {

    private final MinimalStems stems = new MinimalStems(Set.of("trygg", "ung", "stor"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arbeidsgiver arbeidsgivere arbeidsgiveren arbeidsgiverne arbeidsgiverens arbeidsgivernes arbeidsgivers",
                "arbeidsgjevar arbeidsgjevaren arbeidsgjevarar arbeidsgjevarane",
                "kandidat kandidaten kandidater kandidatene kandidatens kandidatar kandidatane",
                "veileder veiledere veilederen veilederne",
                "tiltak tiltaket tiltakene tiltaka tiltakets tiltakenes",
                "erfaring erfaringen erfaringa erfaringer erfaringene",
                "verksemd verksemda verksemder verksemdene",
                "ungdom ungdommen ungdommer ungdommene ungdommens",
                "møte møter møtet møtene møta",
                "mulighet muligheten muligheter mulighetene",
                "praksis praksisen praksiser praksisene",
                "snakke snakker snakket snakka snakkes",
                "vurdere vurderer vurderte vurdert vurderes",
                "trygg trygge trygt tryggere tryggest tryggeste",
                "vanskelig vanskelige vanskeligere vanskeligst vanskeligste",
                "vanskeleg vanskelege vanskelegare vanskelegast",
                "ensom ensomme ensommere ensomt",
                "moderne",
                "2015",
                "æ",
            })
    void everyTwoFormsOfAFamilyShareAStem(String family) {
        String[] forms = family.split(" ");

        assertThat(forms).allSatisfy(form -> assertThat(Arrays.asList(forms))
                .allSatisfy(other -> assertThat(stems.join(form, other))
                        .as(form + " " + other)
                        .isTrue()));
    }

    @ParameterizedTest
    @CsvSource({
        "før, for",
        "får, far",
        "komme, kommune",
        "kommuner, kommunisere",
        "bruk, brukere",
        "dommen, dommere",
        "mor, mål",
        "stjerne, stjele",
        "lege, legge",
        "interne, internat",
        "regn, regne",
        "råd, råde",
        "bygg, bygge",
        "land, landing",
        "år, åre"
    })
    void differentWordsShareNone(String one, String other) {
        assertThat(stems.join(one, other)).isFalse();
    }

    /** The forms of a search are made from its stems, so none that shares a stem may be left out. */
    @Property
    void candidatesLeaveOutNoFormThatSharesAStem(@ForAll("words") List<String> words) {
        for (String word : words) {
            Set<String> made = words.stream()
                    .filter(Set.copyOf(stems.candidates(word))::contains)
                    .filter(other -> stems.join(word, other))
                    .collect(Collectors.toSet());
            Set<String> sharing =
                    words.stream().filter(other -> stems.join(word, other)).collect(Collectors.toSet());

            assertThat(made).isEqualTo(sharing);
        }
    }

    @Provide
    Arbitrary<List<String>> words() {
        Arbitrary<String> begin = Arbitraries.of("ab", "trygg", "hus", "dom", "ung", "norsk", "ro");
        Arbitrary<String> middle = Arbitraries.of("", "m", "mm", "e", "er", "s", "et", "lig", "tt");
        Arbitrary<String> end = Arbitraries.of(
                "", "s", "e", "es", "en", "ens", "er", "ers", "et", "ets", "ene", "enes", "a", "as", "ar", "ars", "ane",
                "anes", "ere", "eres", "erne", "ernes", "erte", "ert", "est", "este", "aste", "ast", "are", "t", "st");
        return Combinators.combine(begin, middle, end)
                .as((b, m, e) -> b + m + e)
                .list()
                .ofSize(40);
    }
}
