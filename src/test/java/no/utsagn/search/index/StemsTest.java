package no.utsagn.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arbeidsgiver arbeidsgivere arbeidsgiveren arbeidsgiverne arbeidsgiverens arbeidsgivernes arbeidsgivers",
                "arbeidsgjevar arbeidsgjevaren arbeidsgjevarar arbeidsgjevarane",
                "kandidat kandidaten kandidater kandidatene kandidatens kandidatar kandidatane",
                "veileder veiledere veilederen veilederne",
                "leder ledere lederen lederne",
                "tiltak tiltaket tiltakene tiltaka",
                "erfaring erfaringen erfaringa erfaringer erfaringene",
                "verksemd verksemda verksemder verksemdene",
                "moderne",
                "2015",
                "æ",
            })
    void everyTwoFormsOfAFamilyShareAStem(String family) {
        String[] forms = family.split(" ");

        assertThat(forms).allSatisfy(form -> assertThat(Arrays.asList(forms))
                .allSatisfy(other ->
                        assertThat(share(form, other)).as(form + " " + other).isTrue()));
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
        "interne, internat"
    })
    void differentWordsShareNone(String one, String other) {
        assertThat(share(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"arbeidsgivere, arbeidsgiver", "kandidat, kandidat", "arbeidsgiver, 'arbeidsgiv,arbeidsgiver'"})
    void aWordHasOneStemOrTwo(String form, String stems) {
        assertThat(new TreeSet<>(Stems.of(form))).containsExactly(stems.split(","));
    }

    private static boolean share(String one, String other) {
        return !Collections.disjoint(Stems.of(one), Stems.of(other));
    }
}
