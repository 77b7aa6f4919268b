package no.utsagn.names.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.utsagn.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsAndEndingsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Karis, 4, s",
                "Kari's, 4, 's",
                "Kari’s, 4, ’s",
                "KARIS, 4, S",
                "KARI'S, 4, 'S",
                "Nils', 4, '",
                "Nils's, 4, 's",
                "Max', 3, '",
                "Karis bil, 4, s",
                "Kari.s, 4,",
                "KariS, 4,",
                "Karisma, 4,",
                "Kari', 4,",
                "Nilss, 4,",
                "Kari'sak, 4,",
                "Kari, 4,"
            })
    void theEndingOfAGenitiveIsKnown(String text, int length, String ending) {
        assertThat(Genitive.after(text, new Span(0, length), text.length()).map(span -> span.of(text)))
                .isEqualTo(Optional.ofNullable(ending));
    }

    @Test
    void aQuoteThatOpensBeforeTheNameClosesAfterIt() {
        assertThat(Genitive.after("'Nils'", new Span(1, 5), 6)).isEmpty();
        assertThat(Genitive.after("Nils'", new Span(0, 4), 4)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Per, true", "per, true", "HANS, true", "Berg, true", "Kari, false", "Lillevik, false", "'', false"})
    void namesThatAreWordsAreKnown(String name, boolean word) {
        assertThat(CommonWords.load().has(name)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "Kari-Anne, 0, 4, true",
        "Anne-Kari, 5, 9, true",
        "Anne‑Kari, 5, 9, true",
        "Kari-saken, 0, 4, false",
        "KARI-SAKEN, 0, 4, false",
        "NAV-Kari, 4, 8, false",
        "e-Kari, 2, 6, false",
        "Intervju-Kari, 9, 13, false",
        "Kari Anne, 0, 4, false",
        "Kari-, 0, 4, false",
        "-Kari, 1, 5, false"
    })
    void aDoubleNameIsToldFromACompound(String text, int start, int end, boolean half) {
        assertThat(DoubleNames.isHalf(text, new Span(start, end))).isEqualTo(half);
    }

    @Test
    void lettersDigitsAndSignsOnThemArePartsOfWords() {
        String text = "é e\u0301 𝒳1_-";
        assertThat(List.of(0, 2, 3, 5, 6, 7)).allMatch(at -> Letters.isAt(text, at));
        assertThat(List.of(-1, 1, 4, 8, 9, 10)).noneMatch(at -> Letters.isAt(text, at));
        assertThat(Letters.startsWord(text, 2)).isTrue();
        assertThat(Letters.startsWord(text, 3)).isFalse();
        assertThat(Letters.endOfWord(text, 2, text.length())).isEqualTo(4);
        assertThat(Letters.endOfWord(text, 2, 3)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kari  Vik", " Kari Vik\n", "Kari\u00a0Vik", "Kari\nVik"})
    void aFormIsComparedWithSingleBlanks(String written) {
        assertThat(Form.canonical(written)).isEqualTo("Kari Vik");
    }

    @Test
    void aFormIsComposedAndLookedUpByItsFirstWord() {
        Form<Integer> form = Form.of("(A\u030Ase Vik", 1, true).orElseThrow();
        assertThat(form.text()).isEqualTo("(Åse Vik");
        assertThat(form.key()).isEqualTo("åse");
        assertThat(form.severalWords()).isTrue();
        assertThat(form.endIn("så (ÅSE  VIK", 4, 0, 12)).isEqualTo(12);
        assertThat(form.endIn("så (ÅSE  VIK", 4, 4, 12)).isEqualTo(-1);
        assertThat(form.endIn("så (ÅSE  VIK", 4, 0, 11)).isEqualTo(-1);
        assertThat(form).hasToString("Form of 8 characters");
    }

    @Test
    void whatHasNeitherLetterNorDigitIsNoForm() {
        assertThat(Form.of(" – ", 1, true)).isEmpty();
        assertThat(FormMatcher.<Integer>builder()
                        .add("…", 1, no.utsagn.transcript.entity.EntityKind.OTHER)
                        .build()
                        .find("… ja …"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, CAPITALS", "50, CAPITALS", "96, CAPITALS", "98, NO_CAPITALS", "100, NO_CAPITALS"})
    void oneCapitalInFiftyWordsIsNone(int small, Casing casing) {
        assertThat(Casing.of("ord ".repeat(small) + "Ord ".repeat(100 - small))).isEqualTo(casing);
    }

    @Test
    void numbersAreNeitherWordsWithCapitalsNorWithout() {
        assertThat(Casing.of("12 ".repeat(500) + "Ord ".repeat(12))).isEqualTo(Casing.CAPITALS);
        assertThat(Casing.of("Ord ".repeat(11))).isEqualTo(Casing.NO_CAPITALS);
    }

    @Test
    void ofMentionsThatOverlapTheLongestIsKept() {
        Mention<Integer> one = mention(0, 4);
        Mention<Integer> longer = mention(3, 9);
        Mention<Integer> same = mention(8, 14);
        Mention<Integer> free = mention(9, 10);

        assertThat(Mentions.longest(List.of(one, free, same, longer))).containsExactly(longer, free);
        assertThat(Mentions.longest(List.of(one, same))).containsExactly(one, same);
        assertThat(Mentions.longest(List.<Mention<Integer>>of())).isEmpty();
        assertThat(Mentions.replaced("0123456789", List.of(one, free), m -> "[]"))
                .isEqualTo("[]45678[]");
    }

    private static Mention<Integer> mention(int start, int end) {
        return new Mention<>(new Span(start, end), 1, "x", Optional.empty());
    }
}
