package no.utsagn.language.forms.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.language.forms.known.Headwords;
import no.utsagn.language.forms.known.WordFilter;
import no.utsagn.language.forms.lemma.Lemmas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {

    private static final List<String> DICTIONARY = List.of(
            "ungdom",
            "skole",
            "arbeid",
            "avklaring",
            "penger",
            "lønn",
            "stil",
            "skudd",
            "tilskudd",
            "ordning",
            "syk",
            "sykdom",
            "dommer",
            "bok",
            "boks",
            "bokse",
            "kamp",
            "hylle",
            "barn",
            "hage",
            "menneske",
            "mann",
            "eske",
            "jobb",
            "søking",
            "øking",
            "fast",
            "lege",
            "fastlege",
            "dagleg",
            "dag",
            "gruppe",
            "fokus",
            "intervju");
    private static final WordFilter WORDS = WordFilter.of(DICTIONARY, 64);

    private final Headwords known = new Headwords(WORDS, WORDS);
    private final Lemmas lemmas = new Lemmas(known, Map.of(), word -> false);
    private final Compounds compounds = new Compounds(
            new Elements(known, WORDS, WORDS, Set.of("dom", "til", "leg", "ung")), lemmas::of, Set.of("menneske"));

    private boolean finds(String part, String word) {
        return compounds.cutting().finds(word, () -> lemmas.of(word), part, form -> lemmas.of(form)
                .contains(part));
    }

    @ParameterizedTest
    @CsvSource({
        "skole, ungdomsskolen",
        "ungdom, ungdomsskolen",
        "avklaring, arbeidsavklaringspenger",
        "arbeid, arbeidsavklaringspenger",
        "penger, arbeidsavklaringspenger",
        "tilskudd, lønnstilskuddsordningen",
        "lønn, lønnstilskuddsordningen",
        "ordning, lønnstilskuddsordningen",
        "barn, barnehagene",
        "hage, barnehagene",
        "bok, bokhylla",
        "lege, fastlegen",
        "søking, jobbsøkinga",
        "gruppe, fokus-gruppene",
        "bokse, boksekamp"
    })
    void aPartFindsItsCompound(String part, String word) {
        assertThat(finds(part, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "skudd, lønnstilskuddsordningen",
        "dommer, sykdommer",
        "bok, boksene",
        "bok, boksekamp",
        "eske, menneske",
        "lege, daglege",
        "øking, jobbsøkinga",
        "skole, skolen",
        "penger, penger",
        "barn, barnxyz",
        "hage, xyzhage"
    })
    void lettersThatAreNoPartDoNot(String letters, String word) {
        assertThat(finds(letters, word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"dom, false", "til, false", "år, false", "skole, true"})
    void endingsAndSmallWordsAreNoParts(String word, boolean part) {
        assertThat(compounds.isPart(word)).isEqualTo(part);
    }

    @Test
    void anUnknownCompoundIsOfWhatItsEndIsOf() {
        assertThat(compounds.cutting().dictionaryForms("fokusgruppene")).containsExactly("fokusgruppe");
        assertThat(compounds.cutting().dictionaryForms("xyzgruppene")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"opp, true", "barne, true", "barns, true", "xyz, false"})
    void tellsWhatMayStandBeforeAWord(String before, boolean may) {
        Elements elements = new Elements(known, WordFilter.of(List.of("barn", "barne"), 64), WORDS, Set.of());

        assertThat(elements.mayStandBefore(before)).isEqualTo(may);
    }
}
