package no.utsagn.language.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utsagn.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalTest {

    static Stream<Arguments> sources() {
        return Stream.of(
                Arguments.of("\uFEFFHei\r\npå\rdeg\n", "Hei\npå\ndeg\n"),
                Arguments.of("a\u000Bb\fc\u0085d\u2028e\u2029f", "a\nb\nc\nd\ne\nf"),
                Arguments.of("Bla\u030Abær e\u0301n", "Blåbær én"),
                Arguments.of("1\u00A0000 2\u2007000 3\u202F000\u3000x", "1 000 2 000 3 000 x"),
                Arguments.of("Anne\u2011Marie Per\u2010Ole", "Anne-Marie Per-Ole"),
                Arguments.of("ar\u00ADbeids\u200Bgiver\u2060en", "arbeidsgiveren"),
                Arguments.of("nu\0ll og \u0007pip\u001B\tinn", "null og pip\tinn"),
                Arguments.of("Ka\u200Dri \u202EOla\u202C \u200FPer", "Kari Ola Per"),
                Arguments.of(
                        "👩\u200D👩\u200D👧 👩🏽\u200D🦱 ❤️\u200D🔥", "👩\u200D👩\u200D👧 👩🏽\u200D🦱 ❤️\u200D🔥"),
                Arguments.of("می\u200Cخواهم", "می\u200Cخواهم"),
                Arguments.of("halv \uD83D og \uDE00 her", "halv \uFFFD og \uFFFD her"),
                Arguments.of("x\uFFFEy\uFFFFz", "xyz"),
                Arguments.of("\u1112\u1161\u11AB", "한"),
                Arguments.of("e\u200B\u0301", "é"),
                Arguments.of("\u212Angstr\u00F6m \u212B", "Kngström Å"),
                Arguments.of("«tall – …» № ﬁ", "«tall – …» № ﬁ"),
                Arguments.of("", ""));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void whatLooksTheSameBecomesTheSame(String source, String canonical) {
        assertThat(Canonical.of(source).text()).isEqualTo(canonical);
    }

    @Provide
    Arbitrary<String> dirtyTexts() {
        return Texts.dirty();
    }

    @Property(tries = 10_000)
    void canonicalTextStaysAsItIs(@ForAll("dirtyTexts") String source) {
        String text = Canonical.of(source).text();
        CanonicalText again = Canonical.of(text);
        assertThat(again).isEqualTo(new CanonicalText(text, OffsetMap.identity(text.length())));
    }

    @Property(tries = 5_000)
    void canonicalTextIsFreeOfAllThatIsPromised(@ForAll("dirtyTexts") String source) {
        String text = Canonical.of(source).text();
        assertThat(Normalizer.isNormalized(text, Form.NFC)).isTrue();
        assertThat(text).doesNotContain("\r", "\uFEFF", "\u00AD", "\u200B", "\u00A0", "\u2007", "\u202F", "\u2011");
        assertThat(text.codePoints()).allMatch(c -> c == '\n' || c == '\t' || !Character.isISOControl(c));
        assertThat(text.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Property(tries = 5_000)
    void composingCharacterByCharacterIsComposingTheWhole(@ForAll("dirtyTexts") String source) {
        assertThat(Canonical.of(source).text())
                .isEqualTo(Normalizer.normalize(Cleaned.of(source).text(), Form.NFC));
    }

    @Test
    void itShowsItsSizeOnly() {
        assertThat(Canonical.of("Kari sa det.")).hasToString("canonical text of 12 characters");
    }
}
