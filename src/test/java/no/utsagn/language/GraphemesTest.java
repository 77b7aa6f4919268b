package no.utsagn.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphemesTest {

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<String> dirtyTexts() {
        return Texts.dirty();
    }

    /** All boundaries, by reading the whole text with the regex. */
    private static TreeSet<Integer> boundaries(String text) {
        TreeSet<Integer> boundaries = new TreeSet<>();
        boundaries.add(0);
        Matcher clusters = Pattern.compile("\\X").matcher(text);
        while (clusters.find()) {
            boundaries.add(clusters.end());
        }
        return boundaries;
    }

    @Property(tries = 5_000)
    void agreesWithTheRegexOverTheWholeText(@ForAll("texts") String text) {
        assertAgreement(text);
    }

    @Property(tries = 2_000)
    void agreesWithTheRegexOnAnyCharacters(@ForAll("dirtyTexts") String text) {
        assertAgreement(text);
    }

    private static void assertAgreement(String text) {
        TreeSet<Integer> boundaries = boundaries(text);
        for (int at = 0; at <= text.length(); at++) {
            assertThat(Graphemes.isBoundary(text, at)).as("boundary at %d", at).isEqualTo(boundaries.contains(at));
            assertThat(Graphemes.floor(text, at)).as("floor of %d", at).isEqualTo(boundaries.floor(at));
            assertThat(Graphemes.ceiling(text, at)).as("ceiling of %d", at).isEqualTo(boundaries.ceiling(at));
        }
        assertThat(Graphemes.count(text)).isEqualTo(boundaries.size() - 1);
    }

    @Property(tries = 5_000)
    void snapsToTheLeastWholeSpan(@ForAll("texts") String text, @ForAll int a, @ForAll int b) {
        Span span = Texts.within(text, a, b);
        Span snapped = Graphemes.snap(text, span);
        TreeSet<Integer> boundaries = boundaries(text);
        assertThat(boundaries).contains(snapped.start(), snapped.end());
        assertThat(snapped.isEmpty()).isEqualTo(span.isEmpty());
        assertThat(span.isEmpty() || snapped.contains(span)).isTrue();
        assertThat(Graphemes.snap(text, snapped)).isEqualTo(snapped);
        assertThat(snapped.start()).isEqualTo(boundaries.floor(span.start()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍👩‍👧‍👦",
                "🇳🇴",
                "👍🏽",
                "🏳️‍🌈",
                "1️⃣",
                "e\u0301",
                "a\u030A\u0323",
                "\r\n",
                "한",
                "\u1112\u1161\u11AB",
                "❤️",
                "👩🏽‍🦱",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F"
            })
    void whatAReaderSeesAsOneIsOne(String one) {
        String text = "før" + one + "etter";
        assertThat(Graphemes.count(text)).isEqualTo(9);
        for (int inside = 4; inside < 3 + one.length(); inside++) {
            assertThat(Graphemes.snap(text, Span.ofLength(inside, 1))).isEqualTo(Span.ofLength(3, one.length()));
            assertThat(Graphemes.snap(text, Span.at(inside))).isEqualTo(Span.at(3));
        }
    }

    @ParameterizedTest
    @CsvSource({"🇳🇴🇸🇪, 2", "🇳🇴🇸, 2", "blåbær, 6", "'', 0", "👍👍, 2", "§ 12, 4"})
    void countsWhatAReaderSees(String text, int count) {
        assertThat(Graphemes.count(text)).isEqualTo(count);
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        assertThatThrownBy(() -> Graphemes.floor("abc", 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Graphemes.ceiling("abc", -1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
