package no.utsagn.bench.like;

import static org.assertj.core.api.Assertions.assertThat;

import no.utsagn.bench.measure.Baseline;
import no.utsagn.bench.measure.Measurement;
import no.utsagn.bench.measure.Size;
import org.junit.jupiter.api.Test;

class LikeBenchTest {

    @Test
    void recallStandsBesideTheOtherWays() {
        Measurement measured = LikeBench.of(Size.S, new Recall("", 10, 100, 20, 5, 10, 5));
        assertThat(measured.name()).isEqualTo("like");
        assertThat(measured.p50()).isEqualTo(0.2);
        assertThat(measured.baselines())
                .containsExactly(
                        new Baseline("BM25 name", 0.05, 0.05, 0.25),
                        new Baseline("longest", 0.1, 0.1, 0.5),
                        new Baseline("random", 0.05, 0.05, 0.25));
    }
}
