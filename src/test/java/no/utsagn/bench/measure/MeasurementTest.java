package no.utsagn.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    private static final Measurement PHRASE = Measurement.of("bench.phrase", Size.M, Times.of(2, 1, 3));

    @Test
    void isCalledByWhatFollowsTheFirstDot() {
        assertThat(PHRASE.name()).isEqualTo("phrase");
    }

    @Test
    void tellsHowManyTimesAsLongAnotherWayTook() {
        assertThat(PHRASE.beside("FTS5", Times.of(8, 8)).baselines()).isEqualTo(List.of(new Baseline("FTS5", 8, 8, 4)));
    }

    @Test
    void missesWhatItDoesNotReach() {
        assertThat(PHRASE.met()).isEmpty();
        assertThat(PHRASE.with(Optional.of(Target.median(2))).met()).contains(true);
        assertThat(PHRASE.with(Optional.of(Target.p95(2.9))).met()).contains(false);
        assertThat(PHRASE.with(Optional.of(Target.atLeast(2.1))).met()).contains(false);
        assertThat(PHRASE.with(Optional.of(Target.atLeast(2))).met()).contains(true);
    }

    @Test
    void aTargetIsWrittenAsInTheDocuments() {
        assertThat(List.of(Target.median(0.7), Target.p95(30), Target.atLeast(25)))
                .extracting(Target::toString)
                .containsExactly("p50 ≤ 0.7", "p95 ≤ 30", "p50 ≥ 25");
    }
}
