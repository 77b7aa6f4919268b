package no.utsagn.names.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.load();

    private static String traits(String word) {
        return LEXICON.traits(word).stream()
                .map(trait -> String.valueOf(trait.letter()))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"kari, G", "karis, G", "anne-kari, G", "hansen, F", "tromsø, P", "akershus, P", "bo, GC"})
    void knowsNames(String word, String traits) {
        assertThat(traits(word)).contains(traits.split(""));
    }

    @ParameterizedTest
    @CsvSource({"hund, w", "ærlig, w", "hundene, i", "jobbspesialistene, c", "hundekjeks, c"})
    void knowsOrdinaryWordsTheirFormsAndCompounds(String word, String trait) {
        assertThat(traits(word)).matches("[wic]").satisfies(found -> assertThat("wic".indexOf(found))
                .as("at least as well known as " + trait)
                .isLessThanOrEqualTo("wic".indexOf(trait)));
    }

    @Test
    void aWordOfNoLanguageIsUnknown() {
        assertThat(traits("xqzvwk")).isEmpty();
    }
}
