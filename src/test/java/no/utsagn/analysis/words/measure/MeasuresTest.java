package no.utsagn.analysis.words.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    /** The worked example of Lancaster's course in corpus linguistics: 52 of 50,000 words against 57 of 75,000. */
    @Test
    void theWordOfLancastersExampleComesOutAsPrinted() {
        assertThat(LogLikelihood.ofWord(52, 57, 50_000, 75_000)).isCloseTo(2.65, within(0.005));
        assertThat(LogLikelihood.expected(52, 57, 50_000, 75_000)).isCloseTo(43.6, within(1e-9));
    }

    @Test
    void equalSharesAreNoSurprise() {
        assertThat(LogLikelihood.ofWord(10, 20, 1000, 2000)).isCloseTo(0, within(1e-9));
        assertThat(LogLikelihood.ofTable(10, 90, 100, 900)).isCloseTo(0, within(1e-9));
        assertThat(LogLikelihood.ofTable(0, 0, 0, 0)).isZero();
        assertThat(LogLikelihood.ofWord(0, 0, 0, 0)).isZero();
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> LogLikelihood.ofWord(5, 1, 4, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogDice.of(3, 2, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogDice.of(0, 2, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Deviation(0, 9)).isInstanceOf(IllegalArgumentException.class);
    }

    /** What Hardie (2014) says of the steps: each doubling is one. */
    @Test
    void aDoublingIsOneStepOfTheLogRatio() {
        assertThat(LogRatio.of(10, 10, 1000, 1000)).isZero();
        assertThat(LogRatio.of(20, 10, 1000, 1000)).isCloseTo(1, within(1e-9));
        assertThat(LogRatio.of(40, 10, 1000, 1000)).isCloseTo(2, within(1e-9));
        assertThat(LogRatio.of(10, 80, 1000, 1000)).isCloseTo(-3, within(1e-9));
    }

    @Test
    void aWordThatOneSideNeverSaysCountsHalf() {
        assertThat(LogRatio.of(8, 0, 1000, 1000)).isCloseTo(4, within(1e-9));
        assertThat(LogRatio.of(0, 8, 1000, 1000)).isCloseTo(-4, within(1e-9));
        assertThat(LogRatio.of(0, 0, 1000, 1000)).isZero();
        assertThat(LogRatio.of(3, 0, 1000, 0)).isZero();
    }

    /** What Rychlý (2008) says of the score: 14 at most; 0 is once in 16,000 (2^14); one less is half as often. */
    @Test
    void logDiceHasItsPlacesAsTheAuthorSaysThem() {
        assertThat(LogDice.of(7, 7, 7)).isCloseTo(LogDice.HIGHEST, within(1e-9));
        assertThat(LogDice.of(1, 1 << 14, 1 << 14)).isCloseTo(0, within(1e-9));
        assertThat(LogDice.of(40, 500, 300) - LogDice.of(20, 500, 300)).isCloseTo(1, within(1e-9));
    }

    /** The first example of Gries (2008): "a" in five parts of 9, 10, 10, 10 and 11 words, said 1 to 5 times. */
    @Test
    void griesExampleComesOutAsPrinted() {
        Deviation deviation = new Deviation(15, 50);
        int[] sizes = {9, 10, 10, 10, 11};
        for (int i = 0; i < sizes.length; i++) {
            deviation.part(i + 1, sizes[i]);
        }
        assertThat(deviation.value()).isCloseTo(0.18, within(1e-9));
    }

    @Test
    void aPartThatSaysItAllIsWhatTheOthersMiss() {
        Deviation deviation = new Deviation(5, 100);
        deviation.part(5, 10);
        assertThat(deviation.value()).isCloseTo(0.9, within(1e-9));
    }

    @Property(tries = 300)
    void theSidesCanBeChanged(
            @ForAll @IntRange(max = 500) int a,
            @ForAll @IntRange(max = 500) int b,
            @ForAll @IntRange(max = 9000) int others,
            @ForAll @IntRange(max = 9000) int more) {
        double one = LogLikelihood.ofWord(a, b, a + others, b + more);
        assertThat(one)
                .isGreaterThanOrEqualTo(0)
                .isCloseTo(LogLikelihood.ofWord(b, a, b + more, a + others), within(1e-6));
        assertThat(LogRatio.of(a, b, a + others, b + more))
                .isCloseTo(-LogRatio.of(b, a, b + more, a + others), within(1e-9));
        assertThat(LogLikelihood.ofTable(a, b, others, more))
                .isGreaterThanOrEqualTo(0)
                .isCloseTo(LogLikelihood.ofTable(a, others, b, more), within(1e-6));
    }

    @Property(tries = 300)
    void thePartsThatDoNotSayItNeedNotBeTold(
            @ForAll @IntRange(min = 1, max = 50) int one,
            @ForAll @IntRange(max = 50) int two,
            @ForAll @IntRange(max = 500) int rest) {
        Deviation told = new Deviation(one + two, one + two + 2 * rest + 7);
        told.part(one, one + rest);
        told.part(two, two + rest);
        Deviation all = new Deviation(one + two, one + two + 2 * rest + 7);
        all.part(one, one + rest);
        all.part(two, two + rest);
        all.part(0, 7);
        assertThat(told.value()).isCloseTo(all.value(), within(1e-9)).isBetween(0.0, 1.0);
    }
}
