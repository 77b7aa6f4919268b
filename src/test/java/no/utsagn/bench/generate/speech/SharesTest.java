package no.utsagn.bench.generate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void followTheWeights() {
        assertThat(Shares.of(100, 0, new double[] {1, 2, 1})).containsExactly(25, 50, 25);
        assertThat(Shares.of(10, 2, new double[] {0, 1})).containsExactly(2, 8);
    }

    @Property
    void loseNothing(
            @ForAll @IntRange(min = 100, max = 1_000_000) int total,
            @ForAll @IntRange(min = 0, max = 5) int least,
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0.01, max = 100) Double> weights) {
        int[] shares = Shares.of(
                total, least, weights.stream().mapToDouble(Double::doubleValue).toArray());
        assertThat(Arrays.stream(shares).sum()).isEqualTo(total);
        assertThat(Arrays.stream(shares).boxed()).hasSize(weights.size()).allMatch(share -> share >= least);
    }
}
