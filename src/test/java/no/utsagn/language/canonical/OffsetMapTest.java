package no.utsagn.language.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.language.Texts;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<String> dirtyTexts() {
        return Texts.dirty();
    }

    @Test
    void plainTextMapsToItself() {
        String text = "Kari sa:\n«Blåbær, 👩‍👩‍👧‍👦» …\t";
        assertThat(Canonical.of(text)).isEqualTo(new CanonicalText(text, OffsetMap.identity(text.length())));
        assertThat(Canonical.of(text).map().isIdentity()).isTrue();
        assertThat(Canonical.of("a\u00A0b").map().isIdentity()).isTrue();
    }

    @Test
    void everyOffsetHasItsPlaceOnTheOtherSide() {
        OffsetMap map = Canonical.of("\uFEFFx\r\na\u030A\u00ADy").map();
        int[] source = {1, 2, 4, 7, 8};
        for (int at = 0; at < source.length; at++) {
            assertThat(map.toSource(at)).isEqualTo(source[at]);
        }
        int[] canonical = {0, 0, 1, 1, 2, 2, 3, 3, 4};
        for (int at = 0; at < canonical.length; at++) {
            assertThat(map.toCanonical(at)).isEqualTo(canonical[at]);
        }
    }

    @Test
    void stretchesLeaveOutWhatWasDroppedAtTheirEnds() {
        OffsetMap map = Canonical.of("\uFEFFx\r\na\u030A\u00ADy").map();
        assertThat(map.toSource(new Span(0, 1))).isEqualTo(new Span(1, 2));
        assertThat(map.toSource(new Span(1, 2))).isEqualTo(new Span(2, 4));
        assertThat(map.toSource(new Span(2, 3))).isEqualTo(new Span(4, 6));
        assertThat(map.toSource(new Span(2, 4))).isEqualTo(new Span(4, 8));
        assertThat(map.toSource(Span.at(2))).isEqualTo(Span.at(4));
        assertThat(map.toCanonical(new Span(5, 6))).isEqualTo(new Span(2, 3));
        assertThat(map.toCanonical(new Span(0, 1))).isEqualTo(Span.at(0));
        assertThat(map.toCanonical(new Span(6, 7))).isEqualTo(Span.at(3));
        assertThat(map.toCanonical(new Span(3, 8))).isEqualTo(new Span(1, 4));
        assertThat(map.toCanonical(Span.at(8))).isEqualTo(Span.at(4));
    }

    @Test
    void itIsAsSmallAsTheDifference() {
        assertThat(Canonical.of("linje\r\n".repeat(3)).map()).hasToString("3 changes, 21 to 18 characters");
        assertThat(Canonical.of("a" + "\u00AD".repeat(9) + "b").map()).hasToString("1 changes, 11 to 2 characters");
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        OffsetMap map = Canonical.of("a\r\nb").map();
        assertThatThrownBy(() -> map.toSource(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> map.toCanonical(5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> map.toCanonical(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> map.toSource(new Span(2, 9))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property(tries = 5_000)
    void bothWaysAreMonotoneAndReachBothEnds(@ForAll("dirtyTexts") String source) {
        CanonicalText made = Canonical.of(source);
        OffsetMap map = made.map();
        for (int at = 1; at <= made.text().length(); at++) {
            assertThat(map.toSource(at)).isGreaterThanOrEqualTo(map.toSource(at - 1));
        }
        for (int at = 1; at <= source.length(); at++) {
            assertThat(map.toCanonical(at)).isGreaterThanOrEqualTo(map.toCanonical(at - 1));
        }
        assertThat(map.toSource(made.text().length())).isEqualTo(source.length());
        assertThat(map.toCanonical(source.length())).isEqualTo(made.text().length());
        assertThat(map.toCanonical(0)).isZero();
    }

    @Property(tries = 5_000)
    void everyCharacterAReaderSeesComesFromItsPlaceInTheSource(@ForAll("dirtyTexts") String source) {
        CanonicalText made = Canonical.of(source);
        String text = made.text();
        int start = 0;
        while (start < text.length()) {
            Span character = new Span(start, Graphemes.ceiling(text, start + 1));
            Span from = made.map().toSource(character);
            assertThat(made.map().toSource(start)).isEqualTo(from.start());
            assertThat(made.map().toCanonical(from.start())).isEqualTo(start);
            assertThat(made.map().toCanonical(from)).isEqualTo(character);
            start = character.end();
        }
    }

    @Property(tries = 5_000)
    void aStretchOfTheSourceMadeCanonicalAloneIsTheStretchItMapsTo(
            @ForAll("texts") String source, @ForAll int a, @ForAll int b) {
        CanonicalText made = Canonical.of(source);
        Span stretch = Graphemes.snap(made.text(), Texts.within(made.text(), a, b));
        String from = made.map().toSource(stretch).of(source);
        assertThat(Canonical.of(from).text()).isEqualTo(stretch.of(made.text()));
    }

    /** So many source characters dropped, then a stretch of the source that became so many canonical characters. */
    record Step(int dropped, int source, int canonical) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
        Arbitrary<Integer> some = Arbitraries.integers().between(1, 3);
        return Combinators.combine(few, some, some).as(Step::new).list().ofMaxSize(12);
    }

    /** Lists for every character of either text where its counterpart begins and ends, then asks the map. */
    @Property(tries = 5_000)
    void agreesWithAListOfEveryCharacter(@ForAll("steps") List<Step> steps, @ForAll @IntRange(max = 2) int tail) {
        OffsetMap.Builder builder = new OffsetMap.Builder();
        List<Span> sources = new ArrayList<>();
        List<Span> canonicals = new ArrayList<>();
        int canonical = 0;
        for (Step step : steps) {
            canonicals.addAll(Collections.nCopies(step.dropped(), Span.at(canonical)));
            Span from = Span.ofLength(canonicals.size(), step.source());
            Span to = Span.ofLength(canonical, step.canonical());
            boolean sideBySide = from.length() == to.length();
            for (int i = 0; i < to.length(); i++) {
                sources.add(sideBySide ? Span.ofLength(from.start() + i, 1) : from);
            }
            for (int i = 0; i < from.length(); i++) {
                canonicals.add(sideBySide ? Span.ofLength(to.start() + i, 1) : to);
            }
            builder.add(from, to.length());
            canonical = to.end();
        }
        canonicals.addAll(Collections.nCopies(tail, Span.at(canonical)));
        OffsetMap map = builder.build(canonicals.size());
        assertOneWay(sources, canonicals.size(), map::toSource, map::toSource);
        assertOneWay(canonicals, canonical, map::toCanonical, map::toCanonical);
    }

    private static void assertOneWay(
            List<Span> counterparts, int endOfOther, IntUnaryOperator place, UnaryOperator<Span> stretch) {
        int length = counterparts.size();
        assertThat(place.applyAsInt(length)).isEqualTo(endOfOther);
        for (int start = 0; start < length; start++) {
            int first = counterparts.get(start).start();
            assertThat(place.applyAsInt(start)).isEqualTo(first);
            for (int end = start + 1; end <= length; end++) {
                assertThat(stretch.apply(new Span(start, end)))
                        .isEqualTo(new Span(first, counterparts.get(end - 1).end()));
            }
        }
    }

    @Test
    void mapsAreEqualWhenTheyMapAlike() {
        OffsetMap map = Canonical.of("a\r\nb").map();
        assertThat(map)
                .isEqualTo(Canonical.of("x\r\ny").map())
                .hasSameHashCodeAs(Canonical.of("x\r\ny").map())
                .isNotEqualTo(Canonical.of("xx\r\n").map())
                .isNotEqualTo(OffsetMap.identity(4));
    }
}
