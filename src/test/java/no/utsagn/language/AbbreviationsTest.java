package no.utsagn.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"f.eks", "F.eks", "KL", "nr", "St", "t.d", "m.a", "Ot.prp"})
    void someNeedMore(String word) {
        assertThat(Abbreviations.needsMore(word)).isTrue();
        assertThat(Abbreviations.isKnown(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"osv", "m.m", "M.fl", "kr", "ph.d"})
    void someMayEndASentence(String word) {
        assertThat(Abbreviations.needsMore(word)).isFalse();
        assertThat(Abbreviations.isKnown(word)).isTrue();
    }

    /** Words that are spelt like an abbreviation somebody might add to the table. */
    @ParameterizedTest
    @ValueSource(strings = {"bla", "tom", "sen", "min", "el", "å", "æ", "i", "jobb", ""})
    void wordsThatEndSentencesAreNone(String word) {
        assertThat(Abbreviations.isKnown(word)).isFalse();
    }

    @Test
    void theWordBeforeAStopIsReadBackWithItsInnerStops() {
        assertThat(Abbreviations.wordBefore("(f.eks.", 0, 6)).isEqualTo("f.eks");
        assertThat(Abbreviations.wordBefore("den 12.", 0, 6)).isEqualTo("12");
        assertThat(Abbreviations.wordBefore("abc.", 1, 3)).isEqualTo("bc");
        assertThat(Abbreviations.wordBefore(" .", 0, 1)).isEmpty();
        assertThat(Abbreviations.isKnownOrNumber("i 2019.", 6)).isTrue();
        assertThat(Abbreviations.isKnownOrNumber("på jobb.", 7)).isFalse();
    }
}
