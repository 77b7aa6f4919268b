package no.utsagn.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimesTest {

    @Test
    void theMedianIsTheMiddleOrBetweenTheTwoInTheMiddle() {
        assertThat(Times.of(3, 1, 2).p50()).isEqualTo(2);
        assertThat(Times.of(4, 1, 2, 3).p50()).isEqualTo(2.5);
        assertThat(Times.of(7).p50()).isEqualTo(7);
    }

    @Test
    void ninetyFiveOfAHundredDoNotExceedTheP95() {
        double[] hundred = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();
        assertThat(Times.of(hundred).p95()).isEqualTo(95);
        assertThat(Times.of(7).p95()).isEqualTo(7);
        assertThat(Times.of(DoubleStream.iterate(1, x -> x + 1).limit(20).toArray())
                        .p95())
                .isEqualTo(19);
    }

    @ParameterizedTest
    @EnumSource
    void givesEachNumberOnceTheWarmUpsFirst(Watch watch) {
        List<Integer> given = new ArrayList<>();
        Times times = new Times.Plan(2, 3, Duration.ofMinutes(1)).measure(watch, given::add);
        assertThat(given).containsExactly(0, 1, 2, 3, 4);
        assertThat(times.count()).isEqualTo(3);
    }

    @Test
    void measuresOnceWhenThereIsNoTime() {
        List<Integer> given = new ArrayList<>();
        Times times = new Times.Plan(5, 9, Duration.ZERO).measure(Watch.ELAPSED, given::add);
        assertThat(given).containsExactly(0);
        assertThat(times.count()).isEqualTo(1);
    }
}
