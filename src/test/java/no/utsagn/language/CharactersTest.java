package no.utsagn.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void whatSitsOnALetterGoesOnWithAWordButBeginsNone() {
        assertThat("aÅ9한й".codePoints()).allMatch(Characters::startsWord).allMatch(Characters::continuesWord);
        assertThat("\u0301\uFE0F\u200D\u200C".codePoints())
                .noneMatch(Characters::startsWord)
                .allMatch(Characters::continuesWord);
        assertThat("-_.'👍 …".codePoints()).noneMatch(Characters::continuesWord);
    }

    @Test
    void blanksAreBlankHoweverWide() {
        assertThat(" \t\n\u00A0\u2007\u202F\u3000".chars()).allMatch(c -> Characters.isBlank((char) (int) c));
        assertThat("a.\u200B_".chars()).noneMatch(c -> Characters.isBlank((char) (int) c));
    }
}
